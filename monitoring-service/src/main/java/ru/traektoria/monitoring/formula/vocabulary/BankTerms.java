package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.CONSULTATIONS;
import static ru.traektoria.monitoring.formula.Population.DIRECTIONS;
import static ru.traektoria.monitoring.formula.Population.DOCUMENTS;
import static ru.traektoria.monitoring.formula.Population.EXPERTISES;
import static ru.traektoria.monitoring.formula.Population.MATERIALS;
import static ru.traektoria.monitoring.formula.Population.PRACTICES;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.methodical.Bank;
import ru.traektoria.monitoring.reading.methodical.Directions;
import ru.traektoria.monitoring.reading.methodical.Documents;
import ru.traektoria.monitoring.reading.methodical.Outreach;

/** Named facts of the bank of materials and practices, of documents and consultations. */
final class BankTerms {

  private BankTerms() {}

  static List<Term> all() {
    return Stream.of(bank(), documents()).flatMap(List::stream).toList();
  }

  private static List<Term> bank() {
    return List.of(
        Terms.days("published", "опубликован в банке", MATERIALS, Bank::published),
        Terms.flag("inBank", "в банке и не в архиве", MATERIALS, Bank::inBank),
        Terms.choice(
            "materialKind",
            "вид материала",
            MATERIALS,
            Set.of(
                "LESSON_NOTES",
                "THESES",
                "REPORT",
                "RECOMMENDATIONS",
                "TEACHING_LITERATURE",
                "PROGRAMME",
                "RESEARCH",
                "ATTESTATION",
                "ARTICLE",
                "REFERENCE",
                "VIDEO",
                "AUDIO",
                "OTHER",
                Condition.NOTHING),
            Bank::kinds),
        Terms.days("concluded", "заключение эксперта дано", EXPERTISES, Bank::concluded),
        Terms.flag("positive", "заключение положительное", EXPERTISES, Bank::positive),
        Terms.flag("practiceApproved", "практика в открытом банке", PRACTICES, Bank::approved),
        Terms.days(
            "disseminated", "практика показана или опубликована", PRACTICES, Bank::disseminated),
        Terms.flag("opened", "практику открыли из другой организации", PRACTICES, Bank::opened));
  }

  private static List<Term> documents() {
    return List.of(
        Terms.flag("documentInForce", "документ действует", DOCUMENTS, Documents::inForce),
        Terms.flag("ofMunicipality", "документ муниципалитета", DOCUMENTS, Documents::municipal),
        Terms.choice(
            "documentType",
            "вид документа",
            DOCUMENTS,
            Set.of(
                "REGULATION",
                "MENTORING_REGULATION",
                "ORDER",
                "AGREEMENT",
                "PROGRAMME",
                "ROADMAP",
                "REPORT",
                "LETTER",
                "OTHER",
                Condition.NOTHING),
            Documents::types),
        Terms.flag("regulated", "по направлению есть положение", DIRECTIONS, Directions::regulated),
        Terms.days("given", "консультация дана", CONSULTATIONS, Outreach::consultations));
  }
}
