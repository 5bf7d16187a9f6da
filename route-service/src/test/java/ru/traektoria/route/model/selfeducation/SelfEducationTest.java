package ru.traektoria.route.model.selfeducation;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.ANNA;
import static ru.traektoria.route.model.Cast.METHODIST;
import static ru.traektoria.route.model.Cast.OCTOBER;
import static ru.traektoria.route.model.Cast.SCHOOL_7;
import static ru.traektoria.route.model.Cast.SCHOOL_LEAD;
import static ru.traektoria.route.model.Cast.TEACHER;
import static ru.traektoria.route.model.Cast.after;
import static ru.traektoria.route.model.Cast.events;
import static ru.traektoria.route.model.Cast.refusals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.route.model.selfeducation.SelfEducation.State;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent.SelfEducationReportSubmitted;
import ru.traektoria.route.model.selfeducation.SelfEducationRule.Action;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.TeacherId;

/** The theme of a year: who does what with it, and when. */
class SelfEducationTest {

  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 18);
  private static final Theme THEME = new Theme("Формирующее оценивание", null, "Открытый урок");
  private static final Actor COLLEAGUE =
      new Actor(Capacity.TEACHER, "account-boris", new TeacherId("boris"));
  private static final Actor LEAD_WHO_TEACHES =
      new Actor(Capacity.SCHOOL_LEAD, "account-anna", ANNA);

  @ParameterizedTest(name = "{0}: {1} by {2} allowed: {3}")
  @CsvSource({
    "CHOSEN,    CHOOSE, own,        true",
    "CHOSEN,    CHOOSE, lead,       true",
    "CHOSEN,    CHOOSE, methodist,  true",
    "RETURNED,  CHOOSE, own,        true",
    "SUBMITTED, CHOOSE, own,        false",
    "SUBMITTED, CHOOSE, lead,       false",
    "ACCEPTED,  CHOOSE, own,        false",
    "ACCEPTED,  CHOOSE, methodist,  false",
    "CHOSEN,    SUBMIT, own,        true",
    "RETURNED,  SUBMIT, own,        true",
    "SUBMITTED, SUBMIT, own,        false",
    "ACCEPTED,  SUBMIT, own,        false",
    "CHOSEN,    SUBMIT, lead,       false",
    "CHOSEN,    SUBMIT, methodist,  false",
    "CHOSEN,    SUBMIT, colleague,  false",
    "SUBMITTED, DECIDE, lead,       true",
    "SUBMITTED, DECIDE, methodist,  true",
    "SUBMITTED, DECIDE, own,        false",
    "SUBMITTED, DECIDE, own-lead,   false",
    "SUBMITTED, DECIDE, colleague,  false",
    "CHOSEN,    DECIDE, lead,       false",
    "RETURNED,  DECIDE, lead,       false",
    "ACCEPTED,  DECIDE, methodist,  false"
  })
  void whoMayDoWhatAndWhen(State state, Action action, String who, boolean allowed) {
    assertThat(SelfEducationRule.objections(in(state), action, actor(who)).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest(name = "year {0} in October 2026: {1}")
  @CsvSource({"2024, false", "2025, true", "2026, true", "2027, true", "2028, false"})
  void aThemeIsForAYearNearby(int start, boolean allowed) {
    var chosen =
        SelfEducation.choose(ANNA, SCHOOL_7, new AcademicYear(start), THEME, TEACHER, OCTOBER);
    assertThat(chosen.accepted()).isEqualTo(allowed);
  }

  @Test
  void aThemeSaysWhatComesOfIt() {
    assertThat(
            refusals(
                SelfEducation.choose(
                    ANNA, SCHOOL_7, YEAR, new Theme(" ", null, ""), TEACHER, OCTOBER)))
        .containsExactly("self-education.title", "self-education.results");
  }

  @Test
  void aReportIsToldOnceHandedInAndKeepsItsFiles() {
    var submitted = chosen().submit(report("Провела урок", "f1"), TEACHER);
    assertThat(events(submitted))
        .singleElement()
        .isInstanceOfSatisfying(
            SelfEducationReportSubmitted.class,
            event -> {
              assertThat(event.year()).isEqualTo("2026-27");
              assertThat(event.submittedOn()).isEqualTo(MAY);
            });
    SelfEducation returned = after(after(submitted).giveBack("Чем закончилось?", SCHOOL_LEAD, MAY));
    assertThat(returned.remark()).isEqualTo("Чем закончилось?");
    SelfEducation again = after(returned.submit(report("Урок и выступление", "f2"), TEACHER));
    assertThat(again.report().files()).extracting(Attachment::id).containsExactly("f1", "f2");
    assertThat(again.remark()).isNull();
    assertThat(after(again.accept(METHODIST, MAY)).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void anEmptyReportAndAReturnWithoutWordsAreRefused() {
    assertThat(refusals(chosen().submit(report("  ", "f1"), TEACHER)))
        .containsExactly("self-education.report");
    assertThat(refusals(in(State.SUBMITTED).giveBack(" ", SCHOOL_LEAD, MAY)))
        .containsExactly("self-education.remark");
  }

  private static SelfEducation chosen() {
    return after(SelfEducation.choose(ANNA, SCHOOL_7, YEAR, THEME, TEACHER, OCTOBER));
  }

  private static SelfEducation in(State state) {
    SelfEducation chosen = chosen();
    if (state == State.CHOSEN) {
      return chosen;
    }
    SelfEducation submitted = after(chosen.submit(report("Провела урок", "f1"), TEACHER));
    return switch (state) {
      case RETURNED -> after(submitted.giveBack("Дополните", SCHOOL_LEAD, MAY));
      case ACCEPTED -> after(submitted.accept(SCHOOL_LEAD, MAY));
      default -> submitted;
    };
  }

  private static YearReport report(String text, String file) {
    return new YearReport(
        text, List.of(new Attachment(file, "урок.pdf", "application/pdf", 10)), MAY);
  }

  private static Actor actor(String who) {
    return switch (who) {
      case "own" -> TEACHER;
      case "own-lead" -> LEAD_WHO_TEACHES;
      case "lead" -> SCHOOL_LEAD;
      case "methodist" -> METHODIST;
      default -> COLLEAGUE;
    };
  }
}
