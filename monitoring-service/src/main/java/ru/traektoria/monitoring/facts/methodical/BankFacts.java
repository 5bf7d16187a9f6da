package ru.traektoria.monitoring.facts.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Банки материалов и практик, экспертиза материалов (domain.md §2.5). */
public final class BankFacts {

  public final Materials materials;
  public final MaterialSubjects materialSubjects;
  public final Expertises expertises;
  public final Practices practices;
  public final Disseminations disseminations;
  public final PracticeReaders practiceReaders;

  public BankFacts(Names names) {
    materials = new Materials(names);
    materialSubjects = new MaterialSubjects(names, materials.keys());
    expertises = new Expertises(names, materials.keys());
    practices = new Practices(names);
    disseminations = new Disseminations(names, practices.keys());
    practiceReaders = new PracticeReaders(names, practices.keys());
  }

  public List<Table> tables() {
    return List.of(
        materials, materialSubjects, expertises, practices, disseminations, practiceReaders);
  }

  /** Опубликованные материалы: from publishedOn until archivedOn. */
  public static final class Materials extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn association;
    public final IntColumn kind;
    public final IntColumn publishedOn = day("publishedOn");
    public final IntColumn archivedOn = day("archivedOn");

    Materials(Names names) {
      super("materials", new Dictionary("materials"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      association = reference("association", names.associations);
      kind = reference("kind", names.codes);
    }
  }

  /** Предметы материала. */
  public static final class MaterialSubjects extends OwnedTable {
    public final IntColumn subject;

    MaterialSubjects(Names names, Dictionary materials) {
      super("materialSubjects", materials);
      subject = reference("subject", names.subjects);
    }
  }

  /** Заключения экспертов о материалах: POSITIVE, RETURN, NEGATIVE. */
  public static final class Expertises extends KeyedTable {
    public final IntColumn material;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn verdict;
    public final IntColumn concludedOn = day("concludedOn");

    Expertises(Names names, Dictionary materials) {
      super("expertises", new Dictionary("expertises"));
      material = reference("material", materials);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      verdict = reference("verdict", names.codes);
    }
  }

  /** Практики: in the open bank from approvedOn; one of the history may be known as shown only. */
  public static final class Practices extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn title;
    public final IntColumn innovative = number("innovative");
    public final IntColumn approvedOn = day("approvedOn");

    Practices(Names names) {
      super("practices", new Dictionary("practices"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      title = reference("title", names.titles);
    }
  }

  /** Показы и публикации практик; an annulled one did not happen. */
  public static final class Disseminations extends KeyedTable {
    public final IntColumn practice;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn title;
    public final IntColumn kind;
    public final IntColumn level;
    public final IntColumn innovative = number("innovative");
    public final IntColumn disseminatedOn = day("disseminatedOn");
    public final IntColumn annulled = number("annulled");

    Disseminations(Names names, Dictionary practices) {
      super("disseminations", new Dictionary("disseminations"));
      practice = reference("practice", practices);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      title = reference("title", names.titles);
      kind = reference("kind", names.codes);
      level = reference("level", names.codes);
    }
  }

  /** Организации, из которых открыли чужую практику, and the day of the first time. */
  public static final class PracticeReaders extends OwnedTable {
    public final IntColumn organisation;
    public final IntColumn on = day("on");

    PracticeReaders(Names names, Dictionary practices) {
      super("practiceReaders", practices);
      organisation = reference("organisation", names.organisations);
    }
  }
}
