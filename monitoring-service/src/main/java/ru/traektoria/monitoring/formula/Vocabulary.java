package ru.traektoria.monitoring.formula;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;
import static ru.traektoria.monitoring.formula.Population.PEOPLE;
import static ru.traektoria.monitoring.formula.Population.VACANCIES;
import static ru.traektoria.monitoring.formula.Term.Parameter.day;
import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import ru.traektoria.monitoring.facts.Word;
import ru.traektoria.monitoring.reading.Age;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Learning;
import ru.traektoria.monitoring.reading.Places;
import ru.traektoria.monitoring.reading.Qualification;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Support;
import ru.traektoria.monitoring.reading.TeachingLoad;

/** All named facts: what an indicator can be said in. One line a fact. */
public final class Vocabulary {

  private static final Term.Parameter FROM = day("from");
  private static final Term.Parameter TO = day("to");

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
    places();
  }

  private void workforce() {
    sliced("pedagogue", "педагогический работник, П(D)", r -> r.workforce().pedagogues());
    sliced("teacher", "учитель, У(D)", r -> r.workforce().teachers());
    sliced("head", "руководитель, Р(D)", r -> r.workforce().leaders(Word.HEAD));
    sliced("deputy", "заместитель руководителя, Рз(D)", r -> r.workforce().leaders(Word.DEPUTY));
    add(
        new Term.Flag(
            "outsideProfile",
            "преподаёт предмет не по профилю образования",
            PEOPLE,
            List.of(word("employment", "MAIN", "INTERNAL_PART_TIME", "EXTERNAL_PART_TIME")),
            true,
            (r, a) -> TeachingLoad.outsideProfile(r, a[0])));
    sliced(
        "subjectUndefined",
        "преподаёт предмет, которому не сопоставлен профиль",
        TeachingLoad::undefinedSubject);
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
    person("conformity", "действует соответствие должности", Qualification::conformity);
    person(
        "headAttestation",
        "действует аттестация руководителя по новой модели",
        Qualification::headAttestation);
    years("age", "возраст, полных лет", Age::years);
    years("experience", "педагогический стаж, полных лет", Age::experience);
    person("pensionAge", "достиг пенсионного возраста", r -> Age.pensioners(r, pensionAge));
    person("pensionAgeKnown", "известны дата рождения и пол", Age::pensionKnown);
  }

  private void learning() {
    period(
        "diagnosed",
        "прошёл диагностику",
        word("site", "MUNICIPAL", "SCHOOL", "CNPPM", "ANY"),
        Learning::diagnosed);
    Term.Parameter author = word("author", "MUNICIPALITY", "CNPPM", "ANY");
    period("routeCompleted", "выполнил ИОМ по дефицитам", author, Learning::routeCompleted);
    period("routeInForce", "имеет утверждённый ИОМ", author, Learning::routeInForce);
    period(
        "course",
        "прошёл программу ДПО",
        word("kind", "ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER", "ANY"),
        Learning::course);
    period(
        "competenceAssessed",
        "прошёл оценку компетенций при курсах",
        word("kind", "SUBJECT_AND_METHODS"),
        Learning::competenceAssessed);
    priority("priorityCourse", "прошёл курсы приоритетной программы", Learning::priorityCourse);
    priority(
        "priorityInternship",
        "был на стажировке приоритетной программы",
        Learning::priorityInternship);
    days("onLeave", "весь период в отпуске", PEOPLE, Learning::onLeave);
  }

  private void support() {
    days("municipalEvent", "участие в муниципальном проекте", PEOPLE, Support::municipalEvent);
    days("associationMeeting", "заседание объединения", PEOPLE, Support::associationMeeting);
    period(
        "mentoring",
        "участвует в наставничестве",
        word("role", "MENTOR", "MENTEE", "ANY"),
        Support::mentoring);
    days(
        "activePairs",
        "есть активное наставничество",
        ORGANISATIONS,
        Support::organisationsWithPairs);
  }

  private void places() {
    flag("working", "действующая организация, ОО(D)", ORGANISATIONS, Places::working);
    flag(
        "targetModel", "принята целевая модель наставничества", ORGANISATIONS, Places::targetModel);
    flag("open", "вакансия открыта", VACANCIES, Places::open);
    flag("forNewYear", "на новый учебный год", VACANCIES, Places::forNewYear);
    add(new Term.Measure("rate", "ставка", VACANCIES, List.of(), 100, (r, a) -> column(r, true)));
    add(
        new Term.Measure(
            "hours", "часов в неделю", VACANCIES, List.of(), 100, (r, a) -> column(r, false)));
  }

  private static int[] column(Reading reading, boolean rate) {
    var vacancies = reading.facts().staff.vacancies;
    int[] values = new int[vacancies.keys().size()];
    int[] column = rate ? vacancies.rate.values() : vacancies.hours.values();
    System.arraycopy(column, 0, values, 0, Math.min(vacancies.rows(), values.length));
    return values;
  }

  private interface Dated {
    Bits read(Reading reading, int from, int to);
  }

  private interface Chosen {
    Bits read(Reading reading, int word, int from, int to);
  }

  private interface Prioritised {
    Bits read(Reading reading, int level, int theme, int from, int to);
  }

  private interface Years {
    int[] read(Reading reading, int day);
  }

  private void sliced(String name, String label, Function<Reading, Bits> reading) {
    add(new Term.Flag(name, label, PEOPLE, List.of(), true, (r, a) -> reading.apply(r)));
  }

  private void person(String name, String label, Function<Reading, Bits> reading) {
    flag(name, label, PEOPLE, reading);
  }

  private void flag(String name, String label, Population of, Function<Reading, Bits> reading) {
    add(new Term.Flag(name, label, of, List.of(), false, (r, a) -> reading.apply(r)));
  }

  private void days(String name, String label, Population of, Dated reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1]);
    add(new Term.Flag(name, label, of, List.of(FROM, TO), false, set));
  }

  private void period(String name, String label, Term.Parameter word, Chosen reading) {
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1], a[2]);
    add(new Term.Flag(name, label, PEOPLE, List.of(word, FROM, TO), false, set));
  }

  private void priority(String name, String label, Prioritised reading) {
    Term.Parameter level = word("level", "FEDERAL", "REGIONAL");
    Term.Parameter theme =
        word("theme", "FUNCTIONAL_LITERACY", "UPDATED_FGOS", "DIGITAL_ENVIRONMENT", "ANY");
    Term.SetOf set = (r, a) -> reading.read(r, a[0], a[1], a[2], a[3]);
    add(new Term.Flag(name, label, PEOPLE, List.of(level, theme, FROM, TO), false, set));
  }

  private void years(String name, String label, Years reading) {
    Term.ValueOf values = (r, a) -> reading.read(r, a[0]);
    add(new Term.Measure(name, label, PEOPLE, List.of(day("on")), 1, values));
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
