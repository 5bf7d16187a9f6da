package ru.traektoria.monitoring.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import ru.traektoria.monitoring.facts.column.Image;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.Table;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.facts.methodical.BankFacts;
import ru.traektoria.monitoring.facts.methodical.CalendarFacts;
import ru.traektoria.monitoring.facts.methodical.DocumentFacts;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.facts.methodical.ServiceFacts;

/**
 * Everything that monitoring knows: dated facts in columns (architecture.md §5). One thread folds,
 * under the write lock; any number of readers compute tables under the read lock.
 */
public final class Facts {

  public final Names names = new Names();
  public final PlaceFacts places = new PlaceFacts(names);
  public final StaffFacts staff = new StaffFacts(names);
  public final DirectoryFacts directories = new DirectoryFacts(names);
  public final DiagnosticsFacts diagnostics = new DiagnosticsFacts(names);
  public final SurveyFacts surveys = new SurveyFacts(names);
  public final RouteFacts routes = new RouteFacts(names);
  public final QualificationFacts qualification = new QualificationFacts(names);
  public final MentoringFacts mentoring = new MentoringFacts(names);
  public final ResultFacts manual = new ResultFacts(names);
  public final ActivityFacts activities = new ActivityFacts(names);
  public final AssociationFacts associations =
      new AssociationFacts(names, activities.activities.keys());
  public final PlanFacts plans = new PlanFacts(names, activities.activities.keys());
  public final BankFacts bank = new BankFacts(names);
  public final DocumentFacts documents = new DocumentFacts(names);
  public final ServiceFacts service = new ServiceFacts(names);
  public final CalendarFacts calendars = new CalendarFacts(names);

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private long version;
  private long shared;
  private long[] versions = new long[16];

  /** Computes something from facts that stand still meanwhile. */
  public <T> T read(Supplier<T> computation) {
    lock.readLock().lock();
    try {
      return computation.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Changes facts; readers see all of it or nothing. */
  public void write(Runnable change) {
    lock.writeLock().lock();
    try {
      change.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Grows whenever any fact changes. */
  public long version() {
    return version;
  }

  /** Grows whenever a fact changes that can move a table of the municipality (−1: of any). */
  public long version(int municipality) {
    if (municipality < 0) {
      return version;
    }
    return shared + (municipality < versions.length ? versions[municipality] : 0);
  }

  /** Counts versions on from those of the facts whose place these take. */
  public void continueAfter(long before) {
    version = Math.max(version, before) + 1;
  }

  /** Says that tables of the municipality may have changed. */
  public void touch(int municipality) {
    version++;
    if (municipality < 0) {
      return;
    }
    if (municipality >= versions.length) {
      versions = Arrays.copyOf(versions, municipality * 2);
    }
    versions[municipality]++;
  }

  /** Says that tables may have changed wherever the teacher works or worked. */
  public void touchTeacher(int teacher) {
    version++;
    StaffFacts.Workplaces workplaces = staff.workplaces;
    for (int row = workplaces.first(teacher); row >= 0; row = workplaces.next(row)) {
      touch(workplaces.municipality.get(row));
    }
  }

  /** Says that tables may have changed where the organisation is (−1: nowhere). */
  public void touchOrganisation(int organisation) {
    if (places.organisations.present(organisation)) {
      touch(places.organisations.municipality.get(organisation));
    }
  }

  /** Says that every table may have changed: a directory did. */
  public void touchAll() {
    version++;
    shared++;
  }

  /** All tables, in the order of the snapshot. */
  public List<Table> tables() {
    List<Table> all = new ArrayList<>(places.tables());
    all.addAll(staff.tables());
    all.addAll(directories.tables());
    all.addAll(diagnostics.tables());
    all.addAll(surveys.tables());
    all.addAll(routes.tables());
    all.addAll(qualification.tables());
    all.addAll(mentoring.tables());
    all.addAll(manual.tables());
    all.addAll(activities.tables());
    all.addAll(associations.tables());
    all.addAll(plans.tables());
    all.addAll(bank.tables());
    all.addAll(documents.tables());
    all.addAll(service.tables());
    all.addAll(calendars.tables());
    return all;
  }

  /** All facts in an order that depends on nothing but the facts, to compare two folds. */
  public Map<String, List<String>> canonical() {
    Map<String, List<String>> canonical = new TreeMap<>();
    for (Table table : tables()) {
      List<String> rows = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        if (table.present(row)) {
          rows.add(table.describe(row).toString());
        }
      }
      rows.sort(null);
      canonical.put(table.name(), rows);
    }
    return canonical;
  }

  /** Facts of their own that nothing moves: for what takes long and must see one state. */
  public Facts copy() {
    Image.Writer image = new Image.Writer();
    read(
        () -> {
          image.parts(parts());
          return null;
        });
    Facts copy = new Facts();
    List<Image.Part> parts = copy.parts();
    List<Image.Reader> readers = image.reader().parts(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).read(readers.get(i));
    }
    copy.touchAll();
    return copy;
  }

  /** Everything there is, each table and each list of ids by itself, in the order of an image. */
  public List<Image.Part> parts() {
    Set<Image.Part> parts = new LinkedHashSet<>(names.all());
    for (Table table : tables()) {
      if (table instanceof KeyedTable keyed) {
        parts.add(keyed.keys());
      }
      parts.add(table);
    }
    return List.copyOf(parts);
  }
}
