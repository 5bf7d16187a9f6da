package ru.traektoria.acceptance.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/** The teachers of a town, all young, brought in by one file. */
public record Pool(List<String> ids) {

  private static final List<String> LAST =
      List.of(
          "Берёзова",
          "Вишнёва",
          "Грушина",
          "Дубова",
          "Еловая",
          "Ивовая",
          "Кленова",
          "Липова",
          "Малинова",
          "Ольхова",
          "Пихтова",
          "Рябинова",
          "Соснова",
          "Тополева",
          "Черёмухова",
          "Шиповникова",
          "Яблонева",
          "Ясенева",
          "Астрова",
          "Васильева");
  private static final List<String> FIRST =
      List.of(
          "Агата", "Белла", "Валерия", "Глафира", "Дарья", "Ева", "Зоя", "Инна", "Кира", "Лада",
          "Майя", "Нина", "Олеся", "Полина", "Рената", "Софья", "Таисия", "Ульяна", "Фаина", "Яна");

  /** Imports so many teachers and waits until the whole platform knows them. */
  static Pool imported(Town town, int size) {
    assertThat(size).isLessThanOrEqualTo(LAST.size() * FIRST.size());
    StringBuilder file =
        new StringBuilder(
            "ФИО;Пол;Дата рождения;Образование;Организация;Должность;Предмет;Ставка;Дата приёма\n");
    IntStream.range(0, size).forEach(i -> file.append(row(i)));
    Api methodist = town.methodist();
    Api.Answer started =
        methodist.upload(
            "/api/v1/staff/imports?kind=teachers&dryRun=false",
            "штат.csv",
            file.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    await()
        .atMost(Insisting.PATIENCE)
        .untilAsserted(
            () -> {
              JsonNode job = methodist.get(started.header("location")).json();
              assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("DONE");
            });
    Pool pool = new Pool(registered(methodist));
    assertThat(pool.ids()).hasSize(size);
    return pool;
  }

  private static String row(int number) {
    return String.join(
            ";",
            LAST.get(number % LAST.size()) + " " + FIRST.get(number / LAST.size()),
            "Ж",
            "12.09.1998",
            "высшее",
            "СОШ № 1",
            "Учитель",
            "Математика",
            "1",
            "01.09.2022")
        + "\n";
  }

  /** The ids of everybody in the register of the methodist's municipality. */
  static List<String> registered(Api methodist) {
    List<String> ids = new ArrayList<>();
    for (int page = 1; true; page++) {
      JsonNode found = methodist.get("/api/v1/staff/teachers?size=200&page=" + page).json();
      found.get("items").forEach(row -> ids.add(row.get("id").asString()));
      if (found.get("items").isEmpty() || ids.size() >= found.get("total").asInt()) {
        return ids;
      }
    }
  }

  String get(int number) {
    return ids.get(number);
  }

  /** Told of each when it was imported. */
  Stream<Told> told() {
    return Stream.of("TeacherProfileChanged", "AssignmentChanged")
        .map(
            event ->
                new Told(
                    "staff.events",
                    event,
                    "teacher",
                    ids.stream().collect(java.util.stream.Collectors.toMap(id -> id, id -> 1))));
  }
}
