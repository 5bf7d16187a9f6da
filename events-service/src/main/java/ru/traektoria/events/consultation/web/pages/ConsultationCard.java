package ru.traektoria.events.consultation.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** The facts of a consultation beside its words. */
final class ConsultationCard {

  private ConsultationCard() {}

  static List<Entry> entries(ConsultationView one) {
    List<Entry> entries = new ArrayList<>();
    if (one.asker() != null) {
      entries.add(Entry.of("Кто спросил", one.asker().name()));
      if (!one.collective() && one.organisation() != null) {
        entries.add(Entry.of("Организация", one.organisation().name()));
      }
      entries.add(Entry.of("Спросили", Russian.date(one.askedOn())));
      entries.add(
          one.late()
              ? Entry.badge("Срок", Badge.bad(Russian.capital(ConsultationTables.wait(one))))
              : Entry.of("Срок", Russian.capital(ConsultationTables.wait(one))));
    } else {
      given(one, entries);
    }
    entries.add(Entry.of("Вид затруднения", one.topic().area().label()));
    entries.add(
        Entry.of("Методист", one.consultant() == null ? "ещё не назначен" : one.consultant()));
    if (one.rating() != null) {
      entries.add(Entry.of("Оценка", one.rating() + " из 5"));
    }
    return entries;
  }

  private static void given(ConsultationView one, List<Entry> entries) {
    entries.add(Entry.of("Когда", Russian.date(one.givenOn())));
    entries.add(Entry.of("Вид", ConsultationTables.kind(one)));
    if (!one.teachers().isEmpty()) {
      entries.add(Entry.of("Кому", names(one.teachers())));
    }
    if (!one.organisations().isEmpty()) {
      entries.add(Entry.of("Организация", names(one.organisations())));
    }
    if (one.minutes() != null) {
      entries.add(
          Entry.of("Продолжительность", Russian.count(one.minutes(), "минута", "минуты", "минут")));
    }
    entries.add(
        Entry.of("Кто провёл", one.level().equals("SCHOOL") ? "Школа" : "Муниципальная служба"));
  }

  private static String names(List<Named> all) {
    return all.stream().map(Named::name).collect(Collectors.joining(", "));
  }
}
