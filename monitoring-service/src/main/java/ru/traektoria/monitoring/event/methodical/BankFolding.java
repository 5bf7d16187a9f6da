package ru.traektoria.monitoring.event.methodical;

import java.util.Map;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.methodical.BankFacts;

/** Materials, what experts said of them, and practices of {@code activities.events}. */
public final class BankFolding {

  private final Facts facts;
  private final BankFacts bank;

  public BankFolding(Facts facts) {
    this.facts = facts;
    this.bank = facts.bank;
  }

  public Map<String, Folding> foldings() {
    return Map.of(
        "MaterialPublished", material(),
        "ExpertiseCompleted", expertise(),
        "PracticeApproved", approved(),
        "PracticeDisseminated", disseminated(),
        "PracticeOpened", opened());
  }

  private Folding material() {
    BankFacts.Materials table = bank.materials;
    Rows subjects = new Rows(bank.materialSubjects, bank.materialSubjects.subject);
    return new RowFolding("material", table, facts)
        .texts(table.municipality, table.organisation, table.association, table.kind)
        .days(table.publishedOn, table.archivedOn)
        .list("subjects", subjects, subjects.texts())
        .required(table.municipality, table.publishedOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }

  private Folding expertise() {
    BankFacts.Expertises table = bank.expertises;
    return new RowFolding("expertise", table, facts)
        .texts(table.material, table.municipality, table.organisation)
        .texts(table.kind, table.verdict)
        .days(table.concludedOn)
        .required(table.municipality, table.verdict, table.concludedOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }

  private Folding approved() {
    BankFacts.Practices table = bank.practices;
    return new RowFolding("practice", table, facts)
        .texts(table.municipality, table.organisation, table.title)
        .flags(table.innovative)
        .days(table.approvedOn)
        .required(table.municipality, table.approvedOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }

  private Folding disseminated() {
    BankFacts.Disseminations table = bank.disseminations;
    return new RowFolding("dissemination", table, facts)
        .texts(table.practice, table.municipality, table.organisation, table.title)
        .texts(table.kind, table.level)
        .flags(table.innovative, table.annulled)
        .days(table.disseminatedOn)
        .required(table.practice, table.municipality, table.disseminatedOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(this::rememberPractice);
  }

  /** A practice of the history was never approved in the bank: this is all that tells of it. */
  private void rememberPractice(int dissemination) {
    BankFacts.Disseminations shown = bank.disseminations;
    BankFacts.Practices practices = bank.practices;
    int practice = practices.upsert(shown.practice.get(dissemination));
    practices.municipality.set(practice, shown.municipality.get(dissemination));
    practices.organisation.set(practice, shown.organisation.get(dissemination));
    practices.innovative.set(practice, shown.innovative.get(dissemination));
    if (shown.title.get(dissemination) >= 0) {
      practices.title.set(practice, shown.title.get(dissemination));
    }
    facts.touchOrganisation(shown.organisation.get(dissemination));
  }

  private Folding opened() {
    BankFacts.PracticeReaders table = bank.practiceReaders;
    return new MemberFolding(
        "practice", bank.practices.keys(), table, facts, table.organisation, table.on);
  }
}
