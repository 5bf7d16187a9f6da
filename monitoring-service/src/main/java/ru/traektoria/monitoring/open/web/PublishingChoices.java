package ru.traektoria.monitoring.open.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.open.model.Choice;
import ru.traektoria.monitoring.open.model.Publication;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** What may be opened: frozen windows, and indicators that every municipality counts alike. */
@Component
class PublishingChoices {

  private final FrozenTables frozen;
  private final BindingProgrammes binding;
  private final Tables tables;
  private final Clock clock;

  PublishingChoices(FrozenTables frozen, BindingProgrammes binding, Tables tables, Clock clock) {
    this.frozen = frozen;
    this.binding = binding;
    this.tables = tables;
    this.clock = clock;
  }

  List<Option> windows(String municipality) {
    return frozen.of(municipality).stream()
        .map(window -> Option.of(window.id(), label(window)))
        .toList();
  }

  static String label(FrozenWindow window) {
    return "№ " + window.number() + " «" + window.name() + "», " + window.year().words();
  }

  /** What everybody reads is what every municipality counts alike: own rows stay inside. */
  private List<Programme> shared(String municipality) {
    return binding.programmes(municipality).stream().filter(p -> !p.own()).toList();
  }

  /** Indicators to choose, a field for each programme that binds the municipality. */
  List<Field> fields(String municipality, Publication publication) {
    Set<String> chosen = chosen(publication);
    List<Field> fields = new ArrayList<>();
    for (Programme programme : shared(municipality)) {
      List<Option> options =
          tables.catalogue().of(programme.code(), LocalDate.now(clock)).stream()
              .map(PublishingChoices::option)
              .toList();
      fields.add(
          Fields.checkboxes("indicators", programme.title(), options)
              .within(programme.code())
              .value(chosen));
    }
    return fields;
  }

  private static Option option(Indicator indicator) {
    return Option.of(indicator.code(), indicator.code() + " " + indicator.text().brief());
  }

  private static Set<String> chosen(Publication publication) {
    Choice last = publication.proposed() == null ? publication.shown() : publication.proposed();
    return last == null ? Set.of() : Set.copyOf(last.indicators());
  }
}
