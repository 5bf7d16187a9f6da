package ru.traektoria.monitoring.quality.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.application.SubjectNames;
import ru.traektoria.monitoring.quality.application.Duties;
import ru.traektoria.monitoring.quality.application.Duty;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.QualityRule.About;
import ru.traektoria.monitoring.quality.check.QualityRule.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** What one rule found: a row for each record to mend. */
@Component
class FindingLines {

  /** A record to mend. */
  record Line(String name, String place, String detail, Badge term, String href) {}

  static final Table<Line> TABLE =
      Table.of(
              "findings",
              QualityPages.PATH,
              Column.<Line>link("name", "Запись", Line::name, Line::href)
                  .note(Line::detail)
                  .sortable(),
              Column.<Line>text("place", "Организация", Line::place).sortable(),
              Column.<Line>badge("term", "Срок", Line::term))
          .sortedBy("place")
          .empty(Empty.saying("Здесь всё в порядке").advice("Правило ничего не нашло."));

  private final SubjectNames subjects;
  private final StaffDirectory directory;

  FindingLines(SubjectNames subjects, StaffDirectory directory) {
    this.subjects = subjects;
    this.directory = directory;
  }

  Line of(Finding finding, Words rule, Map<String, Stored<Duty>> set, LocalDate today) {
    Stored<Duty> duty = set.get(Duties.key(rule.code(), finding.organisation()));
    return new Line(
        name(finding, rule),
        directory.shortName(finding.organisation()),
        finding.detail().isEmpty() ? null : finding.detail(),
        DutyWords.term(duty == null ? List.of() : List.of(duty), today),
        rule.fix().replace("{id}", finding.id()));
  }

  private String name(Finding finding, Words rule) {
    if (rule.of() == About.SUBJECT) {
      return subjects.of(finding.id());
    }
    return directory.find(finding.id()).map(DirectoryEntry::name).orElse("имя удалено");
  }

  /** Organisations where something was found, to choose from. */
  List<Option> places(Found found) {
    return found.organisations().stream()
        .map(id -> Option.of(id, directory.shortName(id)))
        .sorted(Comparator.comparing(option -> Russian.sortKey(option.label())))
        .toList();
  }

  static List<Entry> words(Words rule) {
    return List.of(
        Entry.of("Почему важно", rule.why()),
        Entry.of("Какие числа страдают", String.join(", ", rule.indicators())),
        Entry.of("Как исправить", rule.mend()));
  }
}
