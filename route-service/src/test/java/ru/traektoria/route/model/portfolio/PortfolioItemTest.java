package ru.traektoria.route.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.portfolio.PortfolioItem.Owner;
import ru.traektoria.route.model.portfolio.PortfolioItem.Showing;
import ru.traektoria.route.model.portfolio.PortfolioItem.State;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** An entry made by hand: who may make it count, and what it has to show. */
class PortfolioItemTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final TeacherId ANNA = new TeacherId("anna");
  private static final Actor HERSELF = new Actor(Capacity.TEACHER, "anna", ANNA);
  private static final Actor LEAD = new Actor(Capacity.SCHOOL_LEAD, "lead", new TeacherId("vera"));
  private static final Actor ANNA_LEADS = new Actor(Capacity.SCHOOL_LEAD, "anna", ANNA);
  private static final Attachment DIPLOMA =
      new Attachment("f1", "диплом.pdf", "application/pdf", 10);

  @Test
  void whatTheTeacherAddsWaitsAndWhatTheSchoolAddsCounts() {
    assertThat(accepted(add(HERSELF, DIPLOMA)).state()).isEqualTo(State.PENDING);
    assertThat(accepted(add(LEAD)).state()).isEqualTo(State.CONFIRMED);
  }

  @Test
  void theTeachersOwnNeedsAFileOrALink() {
    assertThat(fields(add(HERSELF))).containsExactly("files");
    ItemContent linked =
        new ItemContent(PortfolioSection.CONTESTS, "Конкурс", TODAY, null, "https://пример.рф/1");
    assertThat(accepted(add(linked, HERSELF)).state()).isEqualTo(State.PENDING);
  }

  @Test
  void everyFaultIsToldAtItsField() {
    ItemContent wrong =
        new ItemContent(PortfolioSection.COURSES, " ", TODAY.plusDays(1), null, "javascript:1");
    assertThat(fields(add(wrong, LEAD))).containsExactly("section", "title", "on", "link");
  }

  @Test
  void nobodyConfirmsTheirOwnNotEvenALead() {
    PortfolioItem item = accepted(add(HERSELF, DIPLOMA));
    assertThat(item.confirm(HERSELF)).isInstanceOf(Decision.Refused.class);
    assertThat(item.confirm(ANNA_LEADS)).isInstanceOf(Decision.Refused.class);
    assertThat(accepted(item.confirm(LEAD)).state()).isEqualTo(State.CONFIRMED);
    assertThat(accepted(add(ANNA_LEADS, DIPLOMA)).state()).isEqualTo(State.PENDING);
  }

  @Test
  void whatCameBackIsCorrectedKeepsItsFilesAndWaitsAgain() {
    PortfolioItem item = accepted(add(HERSELF, DIPLOMA));
    assertThat(fields(item.reject(LEAD, " "))).containsExactly("remark");
    PortfolioItem back = accepted(item.reject(LEAD, "Не та дата"));
    assertThat(back.remark()).isEqualTo("Не та дата");
    PortfolioItem again = accepted(back.correct(new Showing(content(), List.of()), HERSELF, TODAY));
    assertThat(again.state()).isEqualTo(State.PENDING);
    assertThat(again.files()).containsExactly(DIPLOMA);
    assertThat(again.remark()).isNull();
  }

  @Test
  void aConfirmedEntryIsCorrectedByTheSchoolAlone() {
    PortfolioItem confirmed = accepted(accepted(add(HERSELF, DIPLOMA)).confirm(LEAD));
    Showing changed = new Showing(content(), List.of());
    assertThat(confirmed.correct(changed, HERSELF, TODAY)).isInstanceOf(Decision.Refused.class);
    assertThat(accepted(confirmed.correct(changed, LEAD, TODAY)).state())
        .isEqualTo(State.CONFIRMED);
  }

  @Test
  void aRemovedEntryStaysRemoved() {
    PortfolioItem item = accepted(add(HERSELF, DIPLOMA));
    assertThat(item.remove(LEAD)).isInstanceOf(Decision.Refused.class);
    PortfolioItem removed = accepted(item.remove(HERSELF));
    assertThat(removed.confirm(LEAD)).isInstanceOf(Decision.Refused.class);
    assertThat(removed.reject(LEAD, "x")).isInstanceOf(Decision.Refused.class);
    assertThat(removed.correct(new Showing(content(), List.of()), HERSELF, TODAY))
        .isInstanceOf(Decision.Refused.class);
  }

  private static ItemContent content() {
    return new ItemContent(
        PortfolioSection.CONTESTS, "Учитель года", TODAY, "Муниципальный этап, призёр", null);
  }

  private static Decision<PortfolioItem, Void> add(Actor by, Attachment... files) {
    return add(content(), by, files);
  }

  private static Decision<PortfolioItem, Void> add(
      ItemContent content, Actor by, Attachment... files) {
    return PortfolioItem.add(
        new PortfolioItemId("p1"),
        new Owner(ANNA, new Place("m1", "o1")),
        new Showing(content, List.of(files)),
        by,
        TODAY);
  }

  private static PortfolioItem accepted(Decision<PortfolioItem, Void> decision) {
    return ((Decision.Accepted<PortfolioItem, Void>) decision).state();
  }

  private static List<String> fields(Decision<PortfolioItem, Void> decision) {
    return ((Decision.Refused<PortfolioItem, Void>) decision)
        .reasons().stream().map(Reason::field).toList();
  }
}
