package ru.traektoria.diagnostics.web.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/**
 * Reads the result of a row: one column a level, in it competences (code or name) or whole areas,
 * separated by semicolons; a deficit may bring the day it was overcome, «METHODS.GOALS
 * (12.05.2026)».
 */
final class LevelColumns {

  private static final Map<String, Level> LEVELS = levels();
  private static final Pattern WITH_DAY =
      Pattern.compile("(.*?)\\s*\\((\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\)");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final Competences competences;

  LevelColumns(Competences competences) {
    this.competences = competences;
  }

  private static Map<String, Level> levels() {
    Map<String, Level> levels = new LinkedHashMap<>();
    levels.put("Высокий дефицит", Level.DEFICIT_HIGH);
    levels.put("Дефицит", Level.DEFICIT_MEDIUM);
    levels.put("Достаточный уровень", Level.NEUTRAL);
    levels.put("Сильная сторона", Level.STRENGTH);
    return levels;
  }

  static List<Column> columns() {
    return LEVELS.keySet().stream()
        .map(title -> Column.text(title).hint("коды или названия компетенций через «;»"))
        .toList();
  }

  /** The findings of the row; what is not understood goes to the problems. */
  List<Finding> read(TableRow row, List<TableRow.Problem> problems) {
    Map<CompetenceCode, Finding> found = new LinkedHashMap<>();
    LEVELS.forEach(
        (title, level) ->
            row.text(title)
                .ifPresent(
                    cell -> {
                      for (String part : cell.split(";")) {
                        if (!part.isBlank()) {
                          add(row, title, level, part.strip(), found, problems);
                        }
                      }
                    }));
    return List.copyOf(found.values());
  }

  private void add(
      TableRow row,
      String title,
      Level level,
      String part,
      Map<CompetenceCode, Finding> found,
      List<TableRow.Problem> problems) {
    Matcher dated = WITH_DAY.matcher(part);
    boolean overcome = dated.matches();
    Set<CompetenceCode> meant = competences.meant(overcome ? dated.group(1) : part);
    if (meant.isEmpty()) {
      problems.add(row.problem(title, "Нет такой компетенции или области: «" + part + "»."));
    }
    if (overcome && !level.deficit()) {
      problems.add(row.problem(title, "День устранения пишется только у дефицита."));
      return;
    }
    try {
      LocalDate day = overcome ? LocalDate.parse(dated.group(2), DAY) : null;
      for (CompetenceCode code : meant) {
        if (found.put(code, new Finding(code, level, null, day)) != null) {
          problems.add(row.problem(title, "Компетенция " + code + " названа дважды."));
        }
      }
    } catch (DateTimeException e) {
      problems.add(row.problem(title, "Не дата: «" + dated.group(2) + "»."));
    }
  }
}
