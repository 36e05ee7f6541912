package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Diagnosis.Check;
import io.github.aepdsl.config.Setting;
import io.github.aepdsl.testing.HostileText;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorReport_FormatTest {

  private static final Check FINE = new Check("java", true, "17", "");
  private static final Check WRONG = new Check("token", false, "IMS refused", "check the secret");

  @Test
  void listsSettingsWithTheirOriginsAndChecksWithTheirFixes() {
    Setting profile = new Setting("aep.profile", "dev", "./aep.conf: 3");

    assertThat(new DoctorReport(List.of(profile), List.of(FINE, WRONG)).text())
        .isEqualTo(
            """
            settings
              aep.profile  dev  ./aep.conf: 3

            checks
              ok    java   17
              FAIL  token  IMS refused
                    fix: check the secret

            Something is wrong: mend what is said above.""");
  }

  @Test
  void warnsOfWhatStopsNothing() {
    Check odd = new Check("unused", true, "unknown key aep.profiles.x.orgid", "did you mean it?");

    DoctorReport report = new DoctorReport(List.of(), List.of(odd));

    assertThat(report.text())
        .contains(
            "  warn  unused  unknown key aep.profiles.x.orgid\n        fix: did you mean it?");
    assertThat(report.healthy()).isTrue();
  }

  @Test
  void isTheSameForPrograms() {
    Setting profile = new Setting("aep.profile", "dev", "./aep.conf: 3");

    JsonNode json =
        JsonMapper.shared()
            .readTree(new DoctorReport(List.of(profile), List.of(FINE, WRONG)).json());

    assertThat(json.at("/healthy").asBoolean()).isFalse();
    assertThat(json.at("/settings/0/origin").asString()).isEqualTo("./aep.conf: 3");
    assertThat(json.at("/checks/1/fix").asString()).isEqualTo("check the secret");
  }

  @Test
  void isHealthyOnlyWhenEverythingPassed() {
    assertThat(new DoctorReport(List.of(), List.of(FINE)).healthy()).isTrue();
    assertThat(new DoctorReport(List.of(), List.of(FINE, WRONG)).healthy()).isFalse();
  }

  @Test
  void hasNoLinesButItsOwn() {
    Setting setting = new Setting("k", HostileText.TEXT, HostileText.TEXT);
    Check check = new Check(HostileText.TEXT, false, "no\u001b[2J", "try\u202e");

    assertThat(new DoctorReport(List.of(setting), List.of(check)).text())
        .satisfies(text -> assertThat(HostileText.wrongWith(text)).isEmpty());
  }
}
