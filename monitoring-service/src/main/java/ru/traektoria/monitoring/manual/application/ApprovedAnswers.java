package ru.traektoria.monitoring.manual.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.platform.events.outbox.Stored;

/** Утверждённые ответы организаций: what counts of a form in the period of a day. */
@Component
public class ApprovedAnswers {

  private final Gatherings gatherings;
  private final Sheets sheets;

  ApprovedAnswers(Gatherings gatherings, Sheets sheets) {
    this.gatherings = gatherings;
    this.sheets = sheets;
  }

  /** By organisation; of several forms of the kind the answers approved last. */
  public Map<String, Content> of(String municipality, FormKind kind, LocalDate day) {
    List<Sheet> approved =
        gatherings.of(municipality).stream()
            .filter(stored -> asks(stored.state(), kind, day))
            .flatMap(stored -> sheets.of(stored.id()).values().stream())
            .map(Stored::state)
            .filter(sheet -> sheet.approved() != null)
            .sorted(Comparator.comparing(Sheet::approvedOn))
            .toList();
    Map<String, Content> answers = new LinkedHashMap<>();
    approved.forEach(sheet -> answers.put(sheet.organisation(), sheet.approved()));
    return answers;
  }

  private static boolean asks(Gathering gathering, FormKind kind, LocalDate day) {
    return gathering.kind() == kind
        && !day.isBefore(gathering.period().from())
        && !day.isAfter(gathering.period().to());
  }
}
