package ru.traektoria.monitoring.facts.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.Table;

/** Объединения, советы и их заседания, предметные недели (domain.md §2.5). */
public final class AssociationFacts {

  public final Associations associations;
  public final Protocols protocols;
  public final SubjectWeeks subjectWeeks;

  public AssociationFacts(Names names, Dictionary activities) {
    associations = new Associations(names);
    protocols = new Protocols(names, activities);
    subjectWeeks = new SubjectWeeks(names);
  }

  public List<Table> tables() {
    return List.of(associations, protocols, subjectWeeks);
  }

  /** Объединения и советы: the kind, and the exact one where it has a name of its own. */
  public static final class Associations extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn exactKind;
    public final IntColumn title;

    Associations(Names names) {
      super("associations", names.associations);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      exactKind = reference("exactKind", names.codes);
      title = reference("title", names.titles);
    }
  }

  /** Подписанные протоколы; year: the book of protocols, number: without gaps within it. */
  public static final class Protocols extends KeyedTable {
    public final IntColumn activity;
    public final IntColumn association;
    public final IntColumn associationKind;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn number = number("number");
    public final IntColumn year;
    public final IntColumn heldOn = day("heldOn");
    public final IntColumn signedOn = day("signedOn");
    public final IntColumn learning = number("learning");

    Protocols(Names names, Dictionary activities) {
      super("protocols", new Dictionary("protocols"));
      activity = reference("activity", activities);
      association = reference("association", names.associations);
      associationKind = reference("associationKind", names.codes);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      year = reference("year", names.codes);
    }
  }

  /** Предметные недели и декады, закрытые с анализом; annulled: open again. */
  public static final class SubjectWeeks extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn from = day("from");
    public final IntColumn to = day("to");
    public final IntColumn closedOn = day("closedOn");
    public final IntColumn annulled = number("annulled");

    SubjectWeeks(Names names) {
      super("subjectWeeks", new Dictionary("subjectWeeks"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
    }
  }
}
