package ru.traektoria.staff.application.imports.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.tabular.TableReader;
import ru.traektoria.platform.web.tabular.TableReader.Table;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.staff.Cast;
import ru.traektoria.staff.SampleSnils;
import ru.traektoria.staff.StaffList;
import ru.traektoria.staff.application.imports.reading.Lookup;
import ru.traektoria.staff.application.imports.reading.Reach;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.persistence.secret.SnilsVault;

/** What a staff list says, and whom it means; without a store. */
class StaffImportTest {

  private static final String HEADER =
      "ФИО;СНИЛС;Дата рождения;Организация;Должность;Предмет;Нагрузка;Занятость;Принят;Уволен;"
          + "Категория;Дата категории";

  private final SnilsVault vault = new SnilsVault(new byte[32]);
  private final List<TableRow.Problem> problems = new ArrayList<>();

  @Test
  void severalRowsOfOnePersonAreSeveralAssignments() {
    List<PersonRows> people =
        people(
            StaffList.headed(HEADER)
                .row(
                    "Ёлкина Вера Павловна;;17.04.1991;СОШ № 5;Учитель;Математика;18;;01.09.2013;;;")
                .row(
                    "Елкина  Вера Павловна;;1991-04-17;СОШ № 5;Учитель;Физика;6;"
                        + "внутренний совместитель;01.09.2020;;;"));
    assertThat(problems).isEmpty();
    assertThat(people).hasSize(1);
    assertThat(AssignmentMerge.of("vera", people.get(0), List.of())).hasSize(2);
  }

  @Test
  void oneSnilsOfTwoPeopleIsAProblem() {
    String snils = SampleSnils.number(1);
    people(
        StaffList.headed(HEADER)
            .row("Ёлкина Вера;" + snils + ";;СОШ № 5;Учитель;Физика;;;01.09.2013;;;")
            .row("Полевая Инна;" + snils + ";;СОШ № 5;Учитель;Физика;;;01.09.2013;;;"));
    assertThat(problems).singleElement().extracting(TableRow.Problem::row).isEqualTo(3);
    assertThat(problems.get(0).reason()).contains("в строке 2 у другого человека");
  }

  @Test
  void rowsOfOnePersonMustAgree() {
    String snils = SampleSnils.number(1);
    people(
        StaffList.headed(HEADER)
            .row("Ёлкина Вера;" + snils + ";17.04.1991;СОШ № 5;Учитель;Физика;;;01.09.2013;;;")
            .row("Ёлкина Вера;" + snils + ";18.04.1991;СОШ № 7;Учитель;Физика;;;01.09.2013;;;"));
    assertThat(problems)
        .singleElement()
        .extracting(TableRow.Problem::column)
        .isEqualTo(StaffColumns.BIRTH);
  }

  @Test
  void aMarriedTeacherIsRecognisedByBirthDateAndAStrangerByNeither() {
    Teacher vera = withSnils(Cast.vera(), SampleSnils.number(1));
    Matching matching = new Matching(List.of(stored(vera)));
    assertThat(matching.find(one("Рябинина Вера", SampleSnils.number(1), "17.04.1991"), problems))
        .isPresent();
    assertThat(problems).isEmpty();
    matching.find(one("Полевая Инна", SampleSnils.number(1), "03.03.1980"), problems);
    assertThat(problems).singleElement().extracting(TableRow.Problem::row).isEqualTo(2);
  }

  @Test
  void withoutSnilsNameAndBirthDateDecide() {
    Matching matching = new Matching(List.of(stored(Cast.vera())));
    assertThat(found(matching, "Елкина Вера Павловна", "17.04.1991")).isPresent();
    assertThat(found(matching, "Елкина Вера Павловна", "")).isPresent();
    assertThat(found(matching, "Елкина Вера Павловна", "18.04.1991")).isEmpty();
    assertThat(found(matching, "Елкина Вера Игоревна", "17.04.1991")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void namesakesNeedABirthDate() {
    Stored<Teacher> one = stored(Cast.vera());
    Matching matching = new Matching(List.of(one, new Stored<>("twin", 1, one.state())));
    assertThat(found(matching, "Ёлкина Вера Павловна", "")).isEmpty();
    assertThat(problems)
        .singleElement()
        .extracting(TableRow.Problem::reason)
        .asString()
        .contains("несколько таких людей");
  }

  @Test
  void theSameFileAgainLeavesTheTeacherAsSheIs() {
    StaffList list =
        StaffList.headed(HEADER)
            .row(
                "Ёлкина Вера Павловна;;17.04.1991;СОШ № 5;Учитель;Математика;18;;01.09.2013;;"
                    + "первая;15.03.2022");
    PersonRows person = people(list).get(0);
    Teacher once =
        Cast.accepted(
            Cast.vera()
                .replace(
                    ProfileMerge.of(person, Cast.vera().profile()),
                    AssignmentMerge.of("vera", person, List.of()),
                    Cast.today()));
    assertThat(once.qualification().categories()).hasSize(1);
    var again =
        once.replace(
            ProfileMerge.of(person, once.profile()),
            AssignmentMerge.of("vera", person, once.assignments()),
            Cast.today());
    assertThat(Cast.events(again)).isEmpty();
    assertThat(Cast.accepted(again)).isEqualTo(once);
  }

  @Test
  void aFileMayEndAnAssignmentAndAnEmptyCellChangesNothing() {
    PersonRows person =
        people(
                StaffList.headed(HEADER)
                    .row(
                        "Ёлкина Вера Павловна;;;СОШ № 5;Учитель;Математика;;;01.09.2013;31.08.2026;;"))
            .get(0);
    Assignment known =
        Cast.assignment(
            "a1",
            Cast.SCHOOL_5,
            Cast.MATHEMATICS,
            Assignment.Employment.MAIN,
            LocalDate.of(2013, 9, 1),
            null);
    Assignment levelless =
        new Assignment(
            known.id(),
            known.organisation(),
            new Assignment.Work(Cast.TEACHER, Cast.MATHEMATICS, null, Assignment.Employment.MAIN),
            known.load(),
            known.from(),
            null);
    Assignment ended = AssignmentMerge.of("vera", person, List.of(levelless)).get(0);
    assertThat(ended.id()).isEqualTo(known.id());
    assertThat(ended.to()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(ended.load()).isEqualTo(known.load());
    assertThat(ProfileMerge.of(person, Cast.vera().profile()).person().birthDate())
        .isEqualTo(Cast.vera().person().birthDate());
  }

  @Test
  void windows1251AndTabsAreReadToo() {
    String tabbed = HEADER + "\n" + "Ёлкина Вера;;;СОШ № 5;Учитель;Физика;;;01.09.2013;;;";
    byte[] content = tabbed.replace(';', '\t').getBytes(Charset.forName("windows-1251"));
    assertThat(people(new Upload("список.csv", content))).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void aFormulaIsAProblemOfItsCell() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Педагоги");
      String[] header = HEADER.split(";");
      String[] row = "Ёлкина Вера;;;СОШ № 5;Учитель;Физика;18;;2013-09-01".split(";");
      for (int i = 0; i < header.length; i++) {
        sheet.value(0, i, header[i]);
      }
      for (int i = 0; i < row.length; i++) {
        sheet.value(1, i, row[i]);
      }
      sheet.formula(1, 6, "9*2");
    }
    Table table =
        TableReader.read(new Upload("список.xlsx", bytes.toByteArray()), StaffColumns.all());
    assertThat(table.rows()).isEmpty();
    assertThat(table.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.row()).isEqualTo(2);
              assertThat(p.column()).isEqualTo(StaffColumns.HOURS);
              assertThat(p.reason()).containsIgnoringCase("формул");
            });
  }

  private Optional<Stored<Teacher>> found(Matching matching, String name, String birth) {
    return matching.find(one(name, "", birth), problems);
  }

  private PersonRows one(String name, String snils, String birth) {
    return people(
            StaffList.headed(HEADER)
                .row(
                    String.join(";", name, snils, birth)
                        + ";СОШ № 5;Учитель;Физика;;;01.09.2013;;;"))
        .get(0);
  }

  private List<PersonRows> people(StaffList list) {
    return people(new Upload("список.csv", list.csv(StandardCharsets.UTF_8)));
  }

  private List<PersonRows> people(Upload upload) {
    Table table = TableReader.read(upload, StaffColumns.all());
    assertThat(table.problems()).isEmpty();
    Lookup organisations = new Lookup();
    organisations.add("СОШ № 5", Cast.SCHOOL_5.value());
    organisations.add("СОШ № 7", Cast.SCHOOL_7.value());
    StaffRowReader reader =
        new StaffRowReader(
            new Reach(Cast.TOWN, null), vault, organisations, Cast.directories(), problems);
    return PersonRows.group(
        table.rows().stream().map(reader::read).flatMap(Optional::stream).toList(), problems);
  }

  private Teacher withSnils(Teacher teacher, String number) {
    var person = teacher.person();
    var sealed =
        vault.seal(ru.traektoria.staff.model.person.Snils.read(number).orElseThrow(), Cast.TOWN);
    Teacher.Profile profile = teacher.profile();
    return Cast.accepted(
        teacher.change(
            new Teacher.Profile(
                new ru.traektoria.staff.model.person.Person(
                    person.name(), person.sex(), person.birthDate(), sealed, null),
                profile.education(),
                profile.qualification(),
                profile.standing()),
            Cast.today()));
  }

  private static Stored<Teacher> stored(Teacher teacher) {
    return new Stored<>(teacher.id().value(), 1, teacher);
  }
}
