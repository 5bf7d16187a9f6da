package ru.traektoria.local.demo.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.past.Archive;
import ru.traektoria.local.demo.past.Pair;
import ru.traektoria.local.demo.past.TargetModel;
import ru.traektoria.local.demo.town.Teacher;

/** Пары и целевые модели as mentoring-service imports history. */
public final class MentoringFiles {

  private final Archive archive;

  public MentoringFiles(Archive archive) {
    this.archive = archive;
  }

  public Table pairs() {
    List<String> header =
        List.of(
            "Наставник",
            "Наставляемый",
            "Организация",
            "Форма",
            "Номер приказа",
            "Дата приказа",
            "Начало",
            "Окончание по приказу",
            "Завершена",
            "Исход");
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : archive.pairs()) {
      rows.add(
          Table.row(
              pair.mentor().fullName(),
              pair.mentees().stream().map(Teacher::fullName).collect(Collectors.joining("; ")),
              pair.mentees().get(0).mainJob().organisation().name(),
              pair.group() ? "групповая" : "традиционная",
              pair.orderNumber(),
              pair.orderOn(),
              pair.from(),
              pair.plannedTo(),
              pair.closedOn(),
              pair.closedOn() == null
                  ? null
                  : pair.adapted() ? "адаптирован" : "адаптирован частично"));
    }
    return new Table("pairs.csv", header, rows);
  }

  public Table models() {
    List<String> header = List.of("Организация", "Номер акта", "Дата акта", "Программа");
    List<List<String>> rows = new ArrayList<>();
    for (TargetModel model : archive.models()) {
      rows.add(
          Table.row(
              model.organisation().name(),
              model.actNumber(),
              model.adoptedOn(),
              "Программа наставничества «Шаг вперёд»"));
    }
    return new Table("target-models.csv", header, rows);
  }
}
