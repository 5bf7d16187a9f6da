package ru.traektoria.events.association.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.events.association.model.AssociationEvent.MembershipChanged;
import ru.traektoria.events.association.model.Membership.Role;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Состав: who comes, who goes, who leads; every change is told by its membership. */
record Composing(Association association) {

  Decision<Association, AssociationEvent> admit(TeacherId who, LocalDate from) {
    if (openOf(who).isPresent()) {
      return Decision.unchanged(association);
    }
    return from == null
        ? Decision.refuse(dayMissing("from"))
        : begin(Membership.of(association.id(), who, Role.MEMBER, from), new ArrayList<>());
  }

  Decision<Association, AssociationEvent> appointHead(TeacherId who, LocalDate from, String order) {
    if (order != null && order.length() > 100) {
      return Decision.refuse(
          Reason.at("order", "membership.order", "Приказ — не длиннее 100 знаков."));
    }
    if (from == null) {
      return Decision.refuse(dayMissing("from"));
    }
    Optional<Membership> now = association.head();
    if (now.filter(head -> head.teacher().equals(who)).isPresent()) {
      return Decision.unchanged(association);
    }
    List<Membership> changes = new ArrayList<>();
    for (Membership before : Stream.of(now, openOf(who)).flatMap(Optional::stream).toList()) {
      if (!before.from().isBefore(from)) {
        return Decision.refuse(tooEarly(before));
      }
      changes.add(before.until(from.minusDays(1)));
    }
    now.ifPresent(
        old -> changes.add(Membership.of(association.id(), old.teacher(), Role.MEMBER, from)));
    return begin(Membership.of(association.id(), who, Role.HEAD, from).by(order), changes);
  }

  Decision<Association, AssociationEvent> release(TeacherId who, LocalDate last) {
    Optional<Membership> open = openOf(who);
    if (open.isEmpty()) {
      return Decision.unchanged(association);
    }
    if (last == null) {
      return Decision.refuse(dayMissing("last"));
    }
    return open.get().from().isAfter(last)
        ? Decision.refuse(tooEarly(open.get()))
        : changed(List.of(open.get().until(last)), null);
  }

  Decision<Association, AssociationEvent> remember(
      TeacherId who, Role role, LocalDate from, LocalDate to) {
    Membership past = Membership.of(association.id(), who, role, from).until(to);
    return association.memberships().contains(past)
        ? Decision.unchanged(association)
        : changed(List.of(past), true);
  }

  private Optional<Membership> openOf(TeacherId who) {
    return association.memberships().stream()
        .filter(m -> m.open() && m.teacher().equals(who))
        .findFirst();
  }

  private Decision<Association, AssociationEvent> begin(
      Membership fresh, List<Membership> changes) {
    if (association.memberships().stream()
        .anyMatch(m -> m.teacher().equals(fresh.teacher()) && overlaps(m, fresh.from(), changes))) {
      return Decision.refuse(
          Reason.at("from", "membership.overlap", "В эти дни педагог уже состоял в объединении."));
    }
    changes.add(fresh);
    return changed(changes, null);
  }

  private static boolean overlaps(Membership known, LocalDate from, List<Membership> changes) {
    boolean endsNow = changes.stream().anyMatch(change -> change.id().equals(known.id()));
    return !endsNow && (known.open() || !known.to().isBefore(from));
  }

  private Decision<Association, AssociationEvent> changed(
      List<Membership> changes, Boolean imported) {
    List<Membership> all =
        Stream.concat(
                association.memberships().stream()
                    .filter(m -> changes.stream().noneMatch(c -> c.id().equals(m.id()))),
                changes.stream())
            .toList();
    List<AssociationEvent> told = new ArrayList<>();
    changes.forEach(change -> told.add(changedEvent(change, imported)));
    return Decision.accept(
        new Association(association.id(), association.place(), association.charter(), all), told);
  }

  private MembershipChanged changedEvent(Membership m, Boolean imported) {
    return new MembershipChanged(
        m.id(),
        association.id(),
        m.teacher(),
        association.place().municipality(),
        m.role(),
        m.from(),
        m.to(),
        imported);
  }

  private static Reason dayMissing(String field) {
    return Reason.at(field, "membership.day", "Укажите дату.");
  }

  private static Reason tooEarly(Membership before) {
    return Reason.at(
        "from", "membership.too-early", "Дата должна быть позже " + before.from() + ".");
  }
}
