package ru.traektoria.route.web.attestation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.Conformity.Protocol;
import ru.traektoria.route.model.attestation.Conformity.State;

/** An attestation as the lines of its card. */
@Component
class ConformityEntries {

  private final Positions positions;

  ConformityEntries(Positions positions) {
    this.positions = positions;
  }

  List<Entry> of(Conformity found) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Должность", positions.name(found.position())));
    entries.add(Entry.of("Заседание", Russian.date(found.schedule().sessionOn())));
    entries.add(
        Entry.of(
            "Приказ о графике",
            "№ %s от %s"
                .formatted(found.schedule().order(), Russian.date(found.schedule().orderOn()))));
    if (found.acquaintance() != null) {
      Entry told = Entry.of("Ознакомлен", Russian.date(found.acquaintance().on()));
      entries.add(
          found.acquaintance().refused() ? told.hint("От подписи отказался, есть акт") : told);
    }
    if (found.protocol() != null) {
      entries.add(protocol(found.protocol()));
    }
    if (found.remark() != null) {
      entries.add(Entry.of("Причина", found.remark()));
    }
    return entries;
  }

  private static Entry protocol(Protocol protocol) {
    return Entry.of(
            "Протокол", "№ %s от %s".formatted(protocol.number(), Russian.date(protocol.on())))
        .hint(
            "За %d, против %d, членов комиссии %d"
                .formatted(protocol.votesFor(), protocol.against(), protocol.members()));
  }

  static Badge badge(State state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case SCHEDULED, REPRESENTED -> Badge.info(text);
      case ACQUAINTED -> Badge.info(text).icon("check");
      case CONFORMS -> Badge.good(text);
      case DOES_NOT_CONFORM -> Badge.bad(text);
      case CALLED_OFF -> Badge.neutral(text).icon("ban");
    };
  }
}
