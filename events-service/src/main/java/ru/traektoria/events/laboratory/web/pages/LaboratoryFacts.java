package ru.traektoria.events.laboratory.web.pages;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.laboratory.web.LaboratoryView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Entry;

/** What the card of a laboratory says of it. */
final class LaboratoryFacts {

  private LaboratoryFacts() {}

  static List<Entry> of(LaboratoryView one) {
    List<Entry> facts = new ArrayList<>();
    facts.add(Entry.of("Организация", one.organisation().name()));
    facts.add(Entry.of("Руководитель", one.leader().name()));
    facts.add(Entry.of("Заявка подана", Russian.dateTime(one.submittedAt())));
    if (!one.link().isEmpty()) {
      facts.add(Entry.of("Документы", "открыть").href(one.link()));
    }
    if (one.grant() != null) {
      facts.add(
          Entry.of(
              "Протокол совета",
              "№ " + one.grant().number() + " от " + Russian.date(one.grant().on())));
    }
    if (one.grant() != null && one.grant().granted()) {
      facts.add(Entry.of("Срок статуса", Russian.range(one.grant().from(), one.grant().to())));
    }
    if (one.team() > 0) {
      facts.add(
          Entry.of("Участвуют", Russian.count(one.team(), "педагог", "педагога", "педагогов")));
    }
    if (one.endedOn() != null) {
      facts.add(Entry.of("Снят досрочно", Russian.date(one.endedOn())));
    }
    return facts;
  }
}
