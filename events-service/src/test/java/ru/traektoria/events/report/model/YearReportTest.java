package ru.traektoria.events.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.TOWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.report.model.YearReport.Approval;
import ru.traektoria.events.report.model.YearReport.Figures;
import ru.traektoria.events.report.model.YearReport.State;
import ru.traektoria.events.report.model.YearReport.Words;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;

/** A yearly report: written, submitted, accepted, and approved only by a council's protocol. */
class YearReportTest {

  private static final LocalDate JUNE = LocalDate.of(2027, 6, 10);
  private static final Figures FIGURES = new Figures(12, 4, 4, 48, 40, 6, 5, 1, 8, 2, 1);
  private static final Words WORDS =
      new Words("Год прошёл", "", "", List.of("О плане", " ", "Об итогах"));
  private static final Approval APPROVAL = new Approval("m1", "Методсовет", 5, JUNE);

  @ParameterizedTest
  @CsvSource({
    "DRAFT,     true,  true,  false, false, false",
    "RETURNED,  true,  true,  false, false, false",
    "SUBMITTED, false, false, true,  true,  false",
    "ACCEPTED,  false, false, false, true,  true",
    "APPROVED,  false, false, false, false, false",
  })
  void whatMayBeDoneFollowsFromWhereItStands(
      State state, boolean write, boolean submit, boolean accept, boolean back, boolean approve) {
    YearReport report = in(state);
    assertThat(report.write(WORDS).accepted()).isEqualTo(write);
    assertThat(report.submit(FIGURES, JUNE).accepted()).isEqualTo(submit);
    assertThat(report.accept().accepted()).isEqualTo(accept);
    assertThat(report.giveBack("Допишите").accepted()).isEqualTo(back);
    assertThat(report.approve(APPROVAL).accepted()).isEqualTo(approve);
  }

  @Test
  void figuresArePinnedWhenItIsSubmittedAndAgainAfterAReturn() {
    YearReport submitted = in(State.SUBMITTED);
    assertThat(submitted.figures()).isEqualTo(FIGURES);
    assertThat(submitted.submittedOn()).isEqualTo(JUNE);
    YearReport returned = state(submitted.giveBack("Допишите анализ"));
    assertThat(returned.remark()).isEqualTo("Допишите анализ");
    Figures later = new Figures(12, 5, 5, 60, 50, 6, 6, 0, 8, 2, 1);
    YearReport again = state(returned.submit(later, JUNE.plusDays(3)));
    assertThat(again.figures()).isEqualTo(later);
    assertThat(again.remark()).isEmpty();
  }

  @Test
  void anEmptyReportIsNotSubmitted() {
    YearReport blank = YearReport.blank(new AssociationId("g"), TOWN, new AcademicYear(2026));
    assertThat(codes(blank.submit(FIGURES, JUNE))).containsExactly("report.analysis");
    YearReport themeless = state(blank.write(new Words("Год прошёл", "", "", List.of())));
    assertThat(codes(themeless.submit(FIGURES, JUNE))).containsExactly("report.themes");
    assertThat(codes(blank.write(new Words("ё".repeat(10_001), "", "", List.of()))))
        .containsExactly("report.long");
    assertThat(codes(in(State.SUBMITTED).giveBack(" "))).containsExactly("report.remark");
    assertThat(blank.due()).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(WORDS.nextThemes()).containsExactly("О плане", "Об итогах");
  }

  private static YearReport in(State state) {
    return new YearReport(
        new AssociationId("g"),
        TOWN,
        new AcademicYear(2026),
        WORDS,
        state,
        FIGURES,
        JUNE,
        "",
        null);
  }

  private static YearReport state(Decision<YearReport, Void> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted<YearReport, Void>) decision).state();
  }

  private static List<String> codes(Decision<YearReport, Void> decision) {
    return decision instanceof Refused<YearReport, Void> refused
        ? refused.reasons().stream().map(reason -> reason.code()).toList()
        : List.of();
  }
}
