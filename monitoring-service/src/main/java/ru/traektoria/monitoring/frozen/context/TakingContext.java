package ru.traektoria.monitoring.frozen.context;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.log.EventLog;
import ru.traektoria.monitoring.log.LiveFold;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Gathers what a window keeps besides its numbers. */
@Component
public class TakingContext {

  private final Tables tables;
  private final StaffDirectory directory;
  private final EventLog log;
  private final LiveFold fold;

  TakingContext(Tables tables, StaffDirectory directory, EventLog log, LiveFold fold) {
    this.tables = tables;
    this.directory = directory;
    this.log = log;
    this.fold = fold;
  }

  /** Where the fold stands in the log. */
  public Map<String, Long> log() {
    Map<String, Long> offsets = new TreeMap<>();
    var partitions = log.ends().keySet();
    fold.with(
        folded -> {
          partitions.forEach(
              p ->
                  offsets.put(
                      p.topic() + ":" + p.partition(), folded.next(p.topic(), p.partition())));
          return null;
        });
    return offsets;
  }

  /** The words and names of what is frozen, as they are now. */
  public FrozenContext of(
      String municipality,
      List<Indicator> indicators,
      List<Capture.Part> parts,
      Map<String, Long> log) {
    Map<String, String> definitions = new TreeMap<>();
    indicators.forEach(
        i ->
            tables
                .catalogue(municipality)
                .written()
                .text(i.id())
                .ifPresent(text -> definitions.put(i.id(), text)));
    Map<String, String> organisations = new TreeMap<>();
    Map<String, String> subjects = new TreeMap<>();
    for (Capture.Part part : parts) {
      if (part.organisation() != null) {
        directory
            .find(part.organisation())
            .map(DirectoryEntry::shortName)
            .ifPresent(name -> organisations.put(part.organisation(), name));
      } else if (part.subject() != null) {
        subjects.put(part.subject(), title(part.subject()));
      }
    }
    return new FrozenContext(definitions, organisations, subjects, log);
  }

  private String title(String subject) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          int row = facts.names.subjects.find(subject);
          boolean known =
              facts.directories.subjects.present(row)
                  && facts.directories.subjects.title.get(row) >= 0;
          return known
              ? facts.names.titles.text(facts.directories.subjects.title.get(row))
              : subject;
        });
  }
}
