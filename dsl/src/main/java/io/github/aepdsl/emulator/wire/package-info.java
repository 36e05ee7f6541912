/**
 * What every service of the local platform stands on: requests, responses, the route table, the
 * dispatcher with its interceptors, JSON trees and identifiers. It knows no service and no socket,
 * and imports nothing of the emulator. Public for the emulator's other packages, not for users.
 */
package io.github.aepdsl.emulator.wire;
