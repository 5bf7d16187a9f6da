package ru.traektoria.local.demo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;

class StaffFilesTest {

  private static final Town TOWN = Town.invent(7, LocalDate.of(2026, 11, 22), 60, 3000);
  private static final StaffFiles FILES = new StaffFiles(TOWN);
  private static final PlaceFiles PLACES = new PlaceFiles(TOWN);

  @Test
  void thereIsARowForEveryAssignmentAndEveryRowIsAsWideAsTheHeader() {
    long jobs = TOWN.teachers().stream().mapToLong(teacher -> teacher.jobs().size()).sum();
    assertThat(FILES.teachers().rows()).hasSize((int) jobs + TOWN.former().size());
    for (Table table : List.of(FILES.teachers(), PLACES.organisations(), FILES.vacancies())) {
      assertThat(table.rows()).allMatch(row -> row.size() == table.header().size());
      assertThat(table.csv().length).isLessThan(10 * 1024 * 1024);
    }
  }

  @Test
  void noAssignmentOccursTwice() {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : FILES.teachers().rows()) {
      int place = FILES.teachers().header().indexOf("Организация");
      List<String> key = new ArrayList<>(row.subList(0, 3));
      key.addAll(row.subList(place, place + 3));
      assertThat(seen.add(key)).as(key.toString()).isTrue();
    }
  }

  @Test
  void aFewAreInTheReserveByAnOrderAndFiveSitesHaveFourThemes() {
    int post = FILES.teachers().header().indexOf("Кадровый резерв");
    List<List<String>> reserve =
        FILES.teachers().rows().stream().filter(row -> !row.get(post).isEmpty()).toList();
    assertThat(reserve).hasSizeBetween(5, 30);
    assertThat(reserve)
        .allSatisfy(row -> assertThat(row.subList(post, post + 4)).doesNotContain(""));
    assertThat(reserve)
        .extracting(row -> row.get(post))
        .contains("руководитель", "заместитель руководителя");
    int theme = PLACES.organisations().header().indexOf("Тема стажировочной площадки");
    List<String> themes =
        PLACES.organisations().rows().stream()
            .map(row -> row.get(theme))
            .filter(word -> !word.isEmpty())
            .toList();
    assertThat(themes).hasSize(5);
    assertThat(new HashSet<>(themes)).hasSize(4);
  }

  @Test
  void aThirdOfTheOrganisationsHasTheDigitalEnvironmentSinceOneOfTheLastYears() {
    int column = PLACES.organisations().header().indexOf("ЦОС внедрена с");
    assertThat(
            PLACES.organisations().rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty()))
        .hasSize(20)
        .allMatch(cell -> LocalDate.parse(cell).isBefore(TOWN.today()));
  }

  @Test
  void oneOrganisationIsTheMethodicalCentre() {
    int column = PLACES.organisations().header().indexOf("Методический центр с");
    assertThat(
            PLACES.organisations().rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty()))
        .hasSize(1);
  }

  @Test
  void whoeverPassedIsTheSamePersonAtTheSameWorkWithADayMore() {
    Teacher someone = TOWN.teachers().get(5);
    LocalDate on = TOWN.today();
    List<String> row = FILES.conforming(List.of(someone), on).rows().get(0);
    int column = FILES.teachers().header().indexOf("СЗД пройдено");
    assertThat(row.get(column)).isEqualTo(on.toString());
    List<String> known =
        FILES.teachers().rows().stream()
            .filter(one -> one.subList(0, 3).equals(row.subList(0, 3)))
            .findFirst()
            .orElseThrow();
    assertThat(row.subList(0, column)).isEqualTo(known.subList(0, column));
  }

  @Test
  void ratesAreBetweenZeroAndTwoWithARussianComma() {
    int rate = FILES.teachers().header().indexOf("Ставка");
    assertThat(FILES.teachers().rows())
        .allSatisfy(row -> assertThat(row.get(rate)).matches("[01],\\d\\d|2,00"));
  }

  @Test
  void cellsWithSemicolonsAndQuotesAreQuoted() {
    Table table = new Table("t.csv", List.of("а", "б"), List.of(Table.row("x; y", "«кв» \"z\"")));
    assertThat(new String(table.csv(), StandardCharsets.UTF_8))
        .isEqualTo("а;б\r\n\"x; y\";\"«кв» \"\"z\"\"\"\r\n");
    assertThat(Table.row("a", null, 3)).containsExactly("a", "", "3");
  }
}
