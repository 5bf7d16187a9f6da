package ru.traektoria.monitoring.quality.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;

/** Доска качества: every rule over the facts of today; scanned again only when a fact changed. */
@Component
public class QualityBoard {

  /** What a rule found. */
  public record Found(QualityRule.Words rule, List<Finding> findings) {

    /** Organisations that have to mend something. */
    public Set<String> organisations() {
      return findings.stream().map(Finding::organisation).collect(Collectors.toSet());
    }

    /** The same of one organisation. */
    public Found in(String organisation) {
      return new Found(
          rule, findings.stream().filter(f -> f.organisation().equals(organisation)).toList());
    }
  }

  private record Scan(Facts facts, long version, LocalDate day, List<Found> found) {}

  private final Tables tables;
  private final List<QualityRule> rules;
  private final Duties duties;
  private final Map<String, Scan> scans = new ConcurrentHashMap<>();

  QualityBoard(Tables tables, List<QualityRule> rules, Duties duties) {
    this.tables = tables;
    this.rules =
        rules.stream()
            .sorted(java.util.Comparator.comparing(rule -> rule.words().title()))
            .toList();
    this.duties = duties;
  }

  /** Every rule with its findings; those with none as well. */
  public List<Found> of(String municipality, LocalDate today) {
    Map<String, Stored<Duty>> set = duties.of(municipality);
    String year = AcademicYear.of(today).toString();
    List<Found> open = new ArrayList<>();
    for (Found found : scanned(municipality, today)) {
      boolean explained = found.rule().code().equals(YearToYearJump.CODE);
      open.add(explained ? withoutExplained(found, set, year) : found);
    }
    return open;
  }

  /** The rule of this code with its findings. */
  public Optional<Found> of(String municipality, String code, LocalDate today) {
    return of(municipality, today).stream().filter(f -> f.rule().code().equals(code)).findFirst();
  }

  private static Found withoutExplained(Found found, Map<String, Stored<Duty>> set, String year) {
    return new Found(
        found.rule(),
        found.findings().stream()
            .filter(
                f -> !explained(set.get(Duties.key(found.rule().code(), f.organisation())), year))
            .toList());
  }

  private static boolean explained(Stored<Duty> duty, String year) {
    return duty != null
        && !duty.state().explanation().isBlank()
        && duty.state().year().equals(year);
  }

  private List<Found> scanned(String municipality, LocalDate today) {
    Facts facts = tables.facts();
    int index = facts.read(() -> facts.names.municipalities.find(municipality));
    if (index < 0) {
      return rules.stream().map(rule -> new Found(rule.words(), List.<Finding>of())).toList();
    }
    long version = facts.read(() -> facts.version(index));
    Scan last = scans.get(municipality);
    if (last == null
        || last.facts() != facts
        || last.version() != version
        || !last.day().equals(today)) {
      last = new Scan(facts, version, today, scan(facts, index, today));
      scans.put(municipality, last);
    }
    return last.found();
  }

  private List<Found> scan(Facts facts, int municipality, LocalDate today) {
    return facts.read(
        () -> {
          Place place = new Place(facts, municipality, today);
          List<Found> found = new ArrayList<>();
          for (QualityRule rule : rules) {
            List<Finding> findings = new ArrayList<>();
            rule.check(place, findings::add);
            found.add(new Found(rule.words(), List.copyOf(findings)));
          }
          return found;
        });
  }

  /** How many findings an organisation has, by organisation. */
  public static Map<String, Integer> byOrganisation(List<Found> found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    found.forEach(f -> f.findings().forEach(x -> counts.merge(x.organisation(), 1, Integer::sum)));
    return counts;
  }
}
