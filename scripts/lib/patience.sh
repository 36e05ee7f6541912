# Says that something slow is still at work. Sourced where say is known.

pause=${pause:-10} # seconds between the lines

# patiently WHAT COMMAND...: runs the command; its exit code. The line stops with this shell, too.
patiently() {
  local what=$1 code=0
  shift
  (
    passed=0
    while sleep "$pause" && kill -0 $$ 2>/dev/null; do
      passed=$((passed + pause))
      say "still $what: $passed s so far"
    done
  ) &
  local lines=$!
  "$@" || code=$?
  kill "$lines" 2>/dev/null || true
  wait "$lines" 2>/dev/null || true
  return "$code"
}
