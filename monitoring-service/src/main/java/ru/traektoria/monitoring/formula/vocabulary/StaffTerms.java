package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.staff.Age;
import ru.traektoria.monitoring.reading.staff.Qualification;
import ru.traektoria.monitoring.reading.staff.TeachingLoad;

/** Named facts of posts, education, categories and age. One line a fact. */
final class StaffTerms {

  private StaffTerms() {}

  static List<Term> all(IntFunction<int[]> pensionAge) {
    return Stream.of(workforce(), qualification(pensionAge)).flatMap(List::stream).toList();
  }

  private static List<Term> workforce() {
    return List.of(
        Terms.sliced("pedagogue", "педагогический работник, П(D)", r -> r.workforce().pedagogues()),
        Terms.sliced("teacher", "учитель, У(D)", r -> r.workforce().teachers()),
        Terms.sliced("head", "руководитель, Р(D)", r -> r.workforce().leaders(Word.HEAD)),
        Terms.sliced(
            "deputy", "заместитель руководителя, Рз(D)", r -> r.workforce().leaders(Word.DEPUTY)),
        new Term.Flag(
            "outsideProfile",
            "преподаёт предмет не по профилю образования",
            PEOPLE,
            List.of(word("employment", "MAIN", "INTERNAL_PART_TIME", "EXTERNAL_PART_TIME")),
            true,
            (r, a) -> TeachingLoad.outsideProfile(r, a[0])),
        Terms.sliced(
            "subjectUndefined",
            "преподаёт предмет, которому не сопоставлен профиль",
            TeachingLoad::undefinedSubject),
        new Term.Measure(
            "teachingHours",
            "учебная нагрузка, часов в неделю по муниципалитету",
            PEOPLE,
            List.of(),
            100,
            (r, a) -> TeachingLoad.hours(r)));
  }

  private static List<Term> qualification(IntFunction<int[]> pensionAge) {
    return List.of(
        new Term.Choice(
            "education",
            "уровень образования",
            PEOPLE,
            List.of(),
            Set.of("HIGHER", "SECONDARY_VOCATIONAL", "SECONDARY_GENERAL", Condition.NOTHING),
            (r, a) -> Qualification.education(r)),
        new Term.Choice(
            "category",
            "категория по занимаемой должности",
            PEOPLE,
            List.of(),
            Set.of("HIGHEST", "FIRST", Condition.NOTHING),
            (r, a) -> Qualification.category(r)),
        Terms.person("conformity", "действует соответствие должности", Qualification::conformity),
        Terms.person(
            "headAttestation",
            "действует аттестация руководителя по новой модели",
            Qualification::headAttestation),
        Terms.years("age", "возраст, полных лет", Age::years),
        Terms.years("experience", "педагогический стаж, полных лет", Age::experience),
        Terms.person(
            "pensionAge", "достиг пенсионного возраста", r -> Age.pensioners(r, pensionAge)),
        Terms.person("pensionAgeKnown", "известны дата рождения и пол", Age::pensionKnown));
  }
}
