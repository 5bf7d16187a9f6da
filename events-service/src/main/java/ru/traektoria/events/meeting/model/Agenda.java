package ru.traektoria.events.meeting.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Reason;

/** Повестка: its questions in their order; every change answers another one. */
record Agenda(List<AgendaItem> items) {

  private static final int MOST_ITEMS = 40;

  Optional<AgendaItem> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  Agenda appended(AgendaItem question) {
    List<AgendaItem> longer = new ArrayList<>(items);
    longer.add(question);
    return new Agenda(longer);
  }

  Agenda without(String id) {
    return new Agenda(items.stream().filter(item -> !item.id().equals(id)).toList());
  }

  /** One place earlier. */
  Agenda raised(String id) {
    List<AgendaItem> moved = new ArrayList<>(items);
    int at = item(id).map(items::indexOf).orElse(0);
    if (at > 0) {
      Collections.swap(moved, at, at - 1);
    }
    return new Agenda(moved);
  }

  Agenda changing(String id, UnaryOperator<AgendaItem> change) {
    return new Agenda(
        items.stream().map(item -> item.id().equals(id) ? change.apply(item) : item).toList());
  }

  List<Attachment> files() {
    return items.stream().flatMap(item -> item.files().stream()).toList();
  }

  List<Reason> faults() {
    List<Reason> faults =
        new ArrayList<>(items.stream().flatMap(item -> item.faults().stream()).toList());
    if (items.size() > MOST_ITEMS) {
      faults.add(Reason.at("topic", "agenda.long", "В повестке не больше 40 вопросов."));
    }
    return faults;
  }
}
