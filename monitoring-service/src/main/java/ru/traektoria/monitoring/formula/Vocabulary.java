package ru.traektoria.monitoring.formula;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.VACANCIES;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import ru.traektoria.monitoring.facts.Word;
import ru.traektoria.monitoring.reading.Age;
import ru.traektoria.monitoring.reading.Learning;
import ru.traektoria.monitoring.reading.Places;
import ru.traektoria.monitoring.reading.Qualification;
import ru.traektoria.monitoring.reading.Support;
import ru.traektoria.monitoring.reading.TeachingLoad;

/** All named facts: what an indicator can be said in. One line a fact. */
public final class Vocabulary {

  private final Map<String, Term> terms = new LinkedHashMap<>();

  /**
   * The vocabulary.
   *
   * @param pensionAge age in months by year of birth: women, men
   */
  public Vocabulary(IntFunction<int[]> pensionAge) {
    workforce();
    qualification(pensionAge);
    learning();
    support();
    ManualTerms.all().forEach(this::add);
    PassportFacts.terms().forEach(this::add);
    places();
    MethodicalVocabulary.terms().forEach(this::add);
    DevelopmentTerms.all().forEach(this::add);
    DetailTerms.all(pensionAge).forEach(this::add);
  }

  private void workforce() {
    add(
        Terms.sliced(
            "pedagogue", "педагогический работник, П(D)", r -> r.workforce().pedagogues()));
    add(Terms.sliced("teacher", "учитель, У(D)", r -> r.workforce().teachers()));
    add(Terms.sliced("head", "руководитель, Р(D)", r -> r.workforce().leaders(Word.HEAD)));
    add(
        Terms.sliced(
            "deputy", "заместитель руководителя, Рз(D)", r -> r.workforce().leaders(Word.DEPUTY)));
    add(
        new Term.Flag(
            "outsideProfile",
            "преподаёт предмет не по профилю образования",
            PEOPLE,
            List.of(word("employment", "MAIN", "INTERNAL_PART_TIME", "EXTERNAL_PART_TIME")),
            true,
            (r, a) -> TeachingLoad.outsideProfile(r, a[0])));
    add(
        Terms.sliced(
            "subjectUndefined",
            "преподаёт предмет, которому не сопоставлен профиль",
            TeachingLoad::undefinedSubject));
    add(
        new Term.Measure(
            "teachingHours",
            "учебная нагрузка, часов в неделю по муниципалитету",
            PEOPLE,
            List.of(),
            100,
            (r, a) -> TeachingLoad.hours(r)));
  }

  private void qualification(IntFunction<int[]> pensionAge) {
    add(
        new Term.Choice(
            "education",
            "уровень образования",
            PEOPLE,
            List.of(),
            Set.of("HIGHER", "SECONDARY_VOCATIONAL", "SECONDARY_GENERAL", Condition.NOTHING),
            (r, a) -> Qualification.education(r)));
    add(
        new Term.Choice(
            "category",
            "категория по занимаемой должности",
            PEOPLE,
            List.of(),
            Set.of("HIGHEST", "FIRST", Condition.NOTHING),
            (r, a) -> Qualification.category(r)));
    add(Terms.person("conformity", "действует соответствие должности", Qualification::conformity));
    add(
        Terms.person(
            "headAttestation",
            "действует аттестация руководителя по новой модели",
            Qualification::headAttestation));
    add(Terms.years("age", "возраст, полных лет", Age::years));
    add(Terms.years("experience", "педагогический стаж, полных лет", Age::experience));
    add(
        Terms.person(
            "pensionAge", "достиг пенсионного возраста", r -> Age.pensioners(r, pensionAge)));
    add(Terms.person("pensionAgeKnown", "известны дата рождения и пол", Age::pensionKnown));
  }

  private void learning() {
    add(
        Terms.period(
            "diagnosed",
            "прошёл диагностику",
            word("site", "MUNICIPAL", "SCHOOL", "CNPPM", "ANY"),
            Learning::diagnosed));
    Term.Parameter author = word("author", "MUNICIPALITY", "CNPPM", "ANY");
    add(
        Terms.period(
            "routeCompleted", "выполнил ИОМ по дефицитам", author, Learning::routeCompleted));
    add(Terms.period("routeInForce", "имеет утверждённый ИОМ", author, Learning::routeInForce));
    add(
        Terms.period(
            "course",
            "прошёл программу ДПО",
            word("kind", "ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER", "ANY"),
            Learning::course));
    add(
        Terms.period(
            "competenceAssessed",
            "прошёл оценку компетенций при курсах",
            word("kind", "SUBJECT_AND_METHODS"),
            Learning::competenceAssessed));
    add(
        Terms.priority(
            "priorityCourse", "прошёл курсы приоритетной программы", Learning::priorityCourse));
    add(
        Terms.priority(
            "priorityInternship",
            "был на стажировке приоритетной программы",
            Learning::priorityInternship));
    add(Terms.days("onLeave", "весь период в отпуске", PEOPLE, Learning::onLeave));
  }

  private void support() {
    add(
        Terms.days(
            "municipalEvent", "участие в муниципальном проекте", PEOPLE, Support::municipalEvent));
    add(
        Terms.days(
            "associationMeeting", "заседание объединения", PEOPLE, Support::associationMeeting));
    add(
        Terms.period(
            "mentoring",
            "участвует в наставничестве",
            word("role", "MENTOR", "MENTEE", "ANY"),
            Support::mentoring));
    add(
        Terms.days(
            "activePairs",
            "есть активное наставничество",
            ORGANISATIONS,
            Support::organisationsWithPairs));
  }

  private void places() {
    add(Terms.flag("working", "действующая организация, ОО(D)", ORGANISATIONS, Places::working));
    add(
        Terms.flag(
            "targetModel",
            "принята целевая модель наставничества",
            ORGANISATIONS,
            Places::targetModel));
    add(Terms.flag("open", "вакансия открыта", VACANCIES, Places::open));
    add(Terms.flag("forNewYear", "на новый учебный год", VACANCIES, Places::forNewYear));
    add(new Term.Measure("rate", "ставка", VACANCIES, List.of(), 100, (r, a) -> Places.rates(r)));
    add(
        new Term.Measure(
            "hours", "часов в неделю", VACANCIES, List.of(), 100, (r, a) -> Places.hours(r)));
  }

  private void add(Term term) {
    terms.put(term.name(), term);
  }

  /** Every named fact, in the order in which people would look for it. */
  public List<Term> terms() {
    return List.copyOf(terms.values());
  }

  /** Named facts of one population. */
  List<Term> terms(Population of) {
    return terms.values().stream().filter(term -> term.of() == of).toList();
  }

  Term term(String name) {
    return terms.get(name);
  }
}
