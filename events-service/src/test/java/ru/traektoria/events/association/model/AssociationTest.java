package ru.traektoria.events.association.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.VERA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.association.model.Association.Charter;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.events.association.model.AssociationEvent.AssociationChanged;
import ru.traektoria.events.association.model.AssociationEvent.MembershipChanged;
import ru.traektoria.events.association.model.Membership.Role;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class AssociationTest {

  private static final AssociationId ID = new AssociationId("gmo-math");
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  private static final Charter MATHS =
      new Charter("ГМО учителей математики", Kind.GMO, "Математика");

  @Test
  void aTeacherIsAdmittedOnceAndReleasedWithADate() {
    Association withAnna = accepted(founded().admit(ANNA, SEPTEMBER)).state();
    assertThat(accepted(withAnna.admit(ANNA, TODAY)).events()).isEmpty();

    Accepted<Association, AssociationEvent> released = accepted(withAnna.release(ANNA, TODAY));
    assertThat(released.events())
        .singleElement()
        .isInstanceOfSatisfying(
            MembershipChanged.class,
            event -> {
              assertThat(event.teacher()).isEqualTo(ANNA);
              assertThat(event.from()).isEqualTo(SEPTEMBER);
              assertThat(event.to()).isEqualTo(TODAY);
            });
    assertThat(released.state().openOnes()).isEmpty();
    assertThat(codes(released.state().admit(ANNA, TODAY))).containsExactly("membership.overlap");
    assertThat(released.state().admit(ANNA, TODAY.plusDays(1)).accepted()).isTrue();
  }

  @Test
  void thereIsOneHeadAtATimeAndTheOldOneStaysAMember() {
    Association led = accepted(founded().appointHead(VERA, SEPTEMBER)).state();
    Association withIvan = accepted(led.admit(IVAN, SEPTEMBER)).state();
    Accepted<Association, AssociationEvent> changed = accepted(withIvan.appointHead(IVAN, TODAY));

    assertThat(changed.state().head().orElseThrow().teacher()).isEqualTo(IVAN);
    assertThat(changed.state().openOnes())
        .extracting(Membership::teacher, Membership::role)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(VERA, Role.MEMBER),
            org.assertj.core.groups.Tuple.tuple(IVAN, Role.HEAD));
    assertThat(changed.events()).hasSize(4);
    assertThat(accepted(changed.state().appointHead(IVAN, TODAY)).events()).isEmpty();
  }

  @Test
  void aHeadIsNotReplacedBeforeTheyBegan() {
    Association led = accepted(founded().appointHead(VERA, TODAY)).state();
    assertThat(codes(led.appointHead(IVAN, TODAY))).containsExactly("membership.too-early");
  }

  @Test
  void historyIsTakenOnceAndMayBeBroughtUpToDate() {
    Accepted<Association, AssociationEvent> past =
        accepted(founded().remember(ANNA, Role.MEMBER, SEPTEMBER, null));
    assertThat(past.events())
        .singleElement()
        .isInstanceOfSatisfying(
            MembershipChanged.class, event -> assertThat(event.imported()).isTrue());
    assertThat(accepted(past.state().remember(ANNA, Role.MEMBER, SEPTEMBER, null)).events())
        .isEmpty();
    Association ended =
        accepted(past.state().remember(ANNA, Role.MEMBER, SEPTEMBER, TODAY)).state();
    assertThat(ended.memberships()).singleElement().extracting(Membership::to).isEqualTo(TODAY);
  }

  @Test
  void aSchoolAssociationNeedsItsSchool() {
    Charter atSchool = new Charter("ШМО", Kind.SHMO, "");
    assertThat(codes(Association.found(ID, TOWN, atSchool))).containsExactly("association.school");
    assertThat(Association.found(ID, SCHOOL, atSchool).accepted()).isTrue();
    assertThat(codes(Association.found(ID, TOWN, new Charter(" ", null, null))))
        .containsExactly("association.name", "association.kind");
  }

  @Test
  void itsKindIsToldWhenItBeginsAndWhenItChanges() {
    Accepted<Association, AssociationEvent> begun = accepted(Association.found(ID, TOWN, MATHS));
    assertThat(begun.events())
        .containsExactly(
            new AssociationChanged(
                ID, TOWN.municipality(), null, Kind.GMO, null, "ГМО учителей математики"));
    Charter renamed = new Charter("ГМО математиков", Kind.GMO, "Математика");
    assertThat(accepted(begun.state().rename(renamed)).events())
        .as("another name")
        .containsExactly(
            new AssociationChanged(
                ID, TOWN.municipality(), null, Kind.GMO, null, "ГМО математиков"));
    Charter another = new Charter("ГМО математиков", Kind.RMO, "Математика");
    assertThat(accepted(begun.state().rename(another)).events()).hasSize(1);
  }

  @Test
  void theSchoolOfYoungHeadsIsToldByTheNearestPromisedKindAndItsOwn() {
    Charter school = new Charter("Школа молодого руководителя", Kind.YOUNG_HEADS, "");
    assertThat(accepted(Association.found(ID, TOWN, school)).events())
        .containsExactly(
            new AssociationChanged(
                ID,
                TOWN.municipality(),
                null,
                Kind.YOUNG_TEACHERS,
                Kind.YOUNG_HEADS,
                "Школа молодого руководителя"));
    Charter group = new Charter("Рабочая группа НОКО", Kind.WORKING_GROUP, "");
    assertThat(accepted(Association.found(ID, TOWN, group)).events())
        .containsExactly(
            new AssociationChanged(
                ID,
                TOWN.municipality(),
                null,
                Kind.CREATIVE_GROUP,
                Kind.WORKING_GROUP,
                "Рабочая группа НОКО"));
  }

  @Test
  void theOrderStandsWithTheHead() {
    Association led =
        accepted(founded().appointHead(VERA, SEPTEMBER, " № 45 от 28.08.2026 ")).state();
    assertThat(led.head().orElseThrow().order()).isEqualTo("№ 45 от 28.08.2026");
    assertThat(accepted(led.release(VERA, TODAY)).state().memberships().get(0).order())
        .isEqualTo("№ 45 от 28.08.2026");
    assertThat(codes(founded().appointHead(VERA, SEPTEMBER, "ё".repeat(101))))
        .containsExactly("membership.order");
  }

  private static Association founded() {
    return accepted(Association.found(ID, TOWN, MATHS)).state();
  }

  private static <S, E> Accepted<S, E> accepted(Decision<S, E> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted<S, E>) decision;
  }

  private static List<String> codes(Decision<?, ?> decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused<?, ?>) decision).reasons().stream().map(Reason::code).toList();
  }
}
