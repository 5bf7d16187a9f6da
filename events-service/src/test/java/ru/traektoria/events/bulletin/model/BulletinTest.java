package ru.traektoria.events.bulletin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.OTHER_SCHOOL;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TOWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.bulletin.model.Audience.People;
import ru.traektoria.events.bulletin.model.Audience.Reader;
import ru.traektoria.events.bulletin.model.Bulletin.Sending;
import ru.traektoria.events.bulletin.model.Bulletin.Standing;
import ru.traektoria.events.bulletin.model.BulletinContent.Topic;
import ru.traektoria.events.bulletin.model.BulletinEvent.BulletinConfirmed;
import ru.traektoria.events.bulletin.model.BulletinEvent.BulletinSent;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;

class BulletinTest {

  private static final BulletinId ID = new BulletinId("bulletin-1");

  /** Friday; 5 working days later is Friday. */
  private static final LocalDate SENT = LocalDate.of(2026, 11, 13);

  private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
  private static final String SCHOOL_ONE = SCHOOL.organisation().value();

  @Test
  void howAnOrganisationStandsIsThisTable() {
    Bulletin sent = sent();
    assertThat(sent.dueOn()).isEqualTo(DUE);
    record Row(LocalDate confirmedOn, LocalDate today, Standing standing) {}
    List<Row> table =
        List.of(
            new Row(null, SENT, Standing.WAITED_FOR),
            new Row(null, DUE, Standing.WAITED_FOR),
            new Row(null, DUE.plusDays(1), Standing.MISSED),
            new Row(SENT, DUE.plusDays(9), Standing.IN_TIME),
            new Row(DUE, DUE, Standing.IN_TIME),
            new Row(DUE.plusDays(1), DUE.plusDays(1), Standing.LATE));
    for (Row row : table) {
      Bulletin then = row.confirmedOn() == null ? sent : confirmed(sent, row.confirmedOn()).state();
      assertThat(then.standing(SCHOOL_ONE, row.today()))
          .as(row.toString())
          .isEqualTo(row.standing());
    }
  }

  @Test
  void aConfirmationIsToldOnceWithItsPunctuality() {
    Accepted<Bulletin, BulletinEvent> first = confirmed(sent(), DUE.plusDays(1));
    BulletinConfirmed told = (BulletinConfirmed) first.events().get(0);
    assertThat(told.inTime()).isFalse();
    assertThat(told.confirmedOn()).isEqualTo(DUE.plusDays(1));
    Accepted<Bulletin, BulletinEvent> again = confirmed(first.state(), DUE.plusDays(2));
    assertThat(again.events()).isEmpty();
    assertThat(again.state()).isEqualTo(first.state());
  }

  @Test
  void aStrangerAndAWithdrawnBulletinAreNotConfirmed() {
    OrganisationId stranger = new OrganisationId("school-9");
    assertThat(sent().confirm(stranger, SENT.atTime(9, 0), "Завуч").accepted()).isFalse();
    Accepted<Bulletin, BulletinEvent> gone = accepted(sent().withdraw());
    assertThat(((BulletinSent) gone.events().get(0)).withdrawn()).isTrue();
    assertThat(gone.state().confirm(SCHOOL.organisation(), SENT.atTime(9, 0), "Завуч").accepted())
        .isFalse();
    assertThat(accepted(gone.state().withdraw()).events()).isEmpty();
  }

  @Test
  void whoReadsItIsThisTable() {
    Reader maths = new Reader(List.of(SCHOOL_ONE), true, "Учитель", List.of("MATHEMATICS"));
    Reader head = new Reader(List.of(SCHOOL_ONE), false, "Директор", List.of());
    Reader elsewhere = new Reader(List.of("school-9"), true, "Учитель", List.of("MATHEMATICS"));
    record Row(Audience audience, boolean maths, boolean head) {}
    List<Row> table =
        List.of(
            new Row(to(People.NOBODY, List.of(), List.of()), false, false),
            new Row(to(People.EVERYBODY, List.of(), List.of()), true, true),
            new Row(to(People.PEDAGOGUES, List.of(), List.of()), true, false),
            new Row(to(People.LEADERS, List.of(), List.of()), false, true),
            new Row(to(People.EVERYBODY, List.of("Директор"), List.of()), false, true),
            new Row(to(People.EVERYBODY, List.of(), List.of("MATHEMATICS")), true, false),
            new Row(to(People.EVERYBODY, List.of("Учитель"), List.of("PHYSICS")), false, false));
    for (Row row : table) {
      assertThat(row.audience().fits(maths)).as(row.toString()).isEqualTo(row.maths());
      assertThat(row.audience().fits(head)).as(row.toString()).isEqualTo(row.head());
      assertThat(row.audience().fits(elsewhere)).as(row.toString()).isFalse();
    }
  }

  @Test
  void whatIsSentIsWhole() {
    Audience all = to(People.NOBODY, List.of(), List.of());
    String body = "Обновились требования к рабочим программам.";
    assertThat(send(content(Topic.TRENDS, "Новое", body), all, 5).accepted()).isTrue();
    assertThat(send(content(null, "Новое", body), all, 5).accepted()).isFalse();
    assertThat(send(content(Topic.TRENDS, " ", body), all, 5).accepted()).isFalse();
    assertThat(send(content(Topic.TRENDS, "Новое", "Мало"), all, 5).accepted()).isFalse();
    assertThat(send(content(Topic.TRENDS, "Новое", body), all, 0).accepted()).isFalse();
    assertThat(send(content(Topic.TRENDS, "Новое", body), all, 31).accepted()).isFalse();
    Audience nobody = new Audience(List.of(), People.EVERYBODY, null, null);
    assertThat(send(content(Topic.TRENDS, "Новое", body), nobody, 5).accepted()).isFalse();
    BulletinContent script =
        new BulletinContent(Topic.TRENDS, "Новое", body, List.of("javascript:alert(1)"), null);
    assertThat(send(script, all, 5).accepted()).isFalse();
  }

  private static Audience to(People people, List<String> positions, List<String> subjects) {
    return new Audience(
        List.of(SCHOOL.organisation(), OTHER_SCHOOL.organisation()), people, positions, subjects);
  }

  private static BulletinContent content(Topic topic, String title, String body) {
    return new BulletinContent(topic, title, body, List.of("https://example.org"), null);
  }

  private static Decision<Bulletin, BulletinEvent> send(
      BulletinContent content, Audience audience, int term) {
    return Bulletin.send(ID, TOWN.municipality(), content, audience, new Sending(SENT, term));
  }

  private static Bulletin sent() {
    BulletinContent content =
        content(Topic.TRENDS, "Новое", "Обновились требования к рабочим программам.");
    return accepted(send(content, to(People.NOBODY, List.of(), List.of()), 5)).state();
  }

  private static Accepted<Bulletin, BulletinEvent> confirmed(Bulletin bulletin, LocalDate on) {
    return accepted(bulletin.confirm(SCHOOL.organisation(), on.atTime(9, 30), "Завуч"));
  }

  private static Accepted<Bulletin, BulletinEvent> accepted(
      Decision<Bulletin, BulletinEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return (Accepted<Bulletin, BulletinEvent>) decision;
  }
}
