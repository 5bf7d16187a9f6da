package ru.traektoria.monitoring.open.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.open.model.Choice;
import ru.traektoria.monitoring.open.model.Person;
import ru.traektoria.monitoring.open.model.Publication;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Публикует открытые показатели: the methodist proposes, the department decides. */
@Component
public class PublishingFigures {

  private final Publications publications;
  private final FrozenTables frozen;
  private final FrozenParts parts;
  private final Clock clock;

  PublishingFigures(
      Publications publications, FrozenTables frozen, FrozenParts parts, Clock clock) {
    this.publications = publications;
    this.frozen = frozen;
    this.parts = parts;
    this.clock = clock;
  }

  /**
   * Proposes to show indicators of a frozen window.
   *
   * @throws org.springframework.web.ErrorResponseException 422 for another municipality's window or
   *     an indicator that it does not hold
   */
  public Stored<Publication> propose(
      String municipality, long version, String window, Set<String> codes, Person by) {
    FrozenWindow found =
        frozen.of(municipality).stream()
            .filter(w -> w.id().equals(window))
            .findFirst()
            .orElseThrow(
                () -> refused("window", "open.window", "Выберите замороженное окно из списка."));
    List<String> held = held(found);
    if (!held.containsAll(codes)) {
      throw refused("indicators", "open.unknown", "В этом окне нет отмеченного показателя.");
    }
    List<String> ordered = held.stream().filter(codes::contains).collect(Collectors.toList());
    Choice choice = new Choice(found.id(), ordered, by, clock.instant());
    return publications.change(municipality, version, before -> before.propose(choice));
  }

  private static RuntimeException refused(String field, String code, String message) {
    return Problems.refused(Reason.at(field, code, message));
  }

  /** Codes of the window that may be shown to everybody: own rows of a municipality stay inside. */
  public List<String> held(FrozenWindow window) {
    return parts.rows(window.id(), null, null).stream()
        .filter(row -> !row.track().equals(Programme.OWN.code()))
        .map(FrozenRow::code)
        .toList();
  }

  /** Publishes what is proposed. */
  public Stored<Publication> approve(String municipality, long version, Person by) {
    return publications.change(municipality, version, p -> p.approve(by, clock.instant()));
  }

  /** Gives the proposal back. */
  public Stored<Publication> refuse(String municipality, long version, Person by, String why) {
    return publications.change(municipality, version, p -> p.refuse(by, clock.instant(), why));
  }

  /** Takes the page away. */
  public Stored<Publication> withdraw(String municipality, long version, Person by, String why) {
    return publications.change(municipality, version, p -> p.withdraw(by, clock.instant(), why));
  }
}
