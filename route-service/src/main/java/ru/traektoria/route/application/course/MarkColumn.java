package ru.traektoria.route.application.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.model.course.CourseMark;

/** Признаки in a file of courses or programmes: words of one cell, apart by semicolons. */
public final class MarkColumn {

  private static final String NAME = "Признаки";

  private static final Map<String, CourseMark> WORDS =
      Map.of(
          "адресная", CourseMark.ADDRESSED,
          "адресный", CourseMark.ADDRESSED,
          "системно-деятельностный подход", CourseMark.ACTIVITY_APPROACH,
          "сдп", CourseMark.ACTIVITY_APPROACH);

  private MarkColumn() {}

  public static Column column() {
    return Column.text(NAME)
        .aliases("Признак", "Признаки программы")
        .hint("адресная; системно-деятельностный подход (СДП)");
  }

  /** The marks of a row; a word that is none is told among the problems. */
  public static List<CourseMark> marks(TableRow row, List<TableRow.Problem> problems) {
    List<CourseMark> marks = new ArrayList<>();
    for (String word : row.text(NAME).orElse("").split("[;,]")) {
      CourseMark mark = WORDS.get(word.strip().toLowerCase(Locale.ROOT));
      if (mark != null) {
        marks.add(mark);
      } else if (!word.isBlank()) {
        problems.add(row.problem(NAME, "Признака «" + word.strip() + "» нет: адресная или СДП"));
      }
    }
    return marks;
  }
}
