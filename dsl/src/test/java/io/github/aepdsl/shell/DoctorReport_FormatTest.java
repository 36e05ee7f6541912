package io.github.aepdsl.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Diagnosis.Check;
import io.github.aepdsl.config.Setting;
import io.github.aepdsl.testing.HostileText;
import java.util.List;
import org.junit.jupiter.api.Test;

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
