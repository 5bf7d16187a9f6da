package ru.traektoria.local.demo.past;

import java.util.Arrays;
import java.util.List;
import ru.traektoria.local.demo.Resource;

/**
 * Программа ДПП.
 *
 * @param kind ADVANCED_TRAINING, RETRAINING, INTERNSHIP, OTHER
 * @param priority of a federal or regional programme, or empty
 * @param register number in the federal register, or empty
 * @param profile which a retraining gives, or empty
 */
public record Programme(
    String title,
    String kind,
    int hours,
    String priority,
    String level,
    String provider,
    String register,
    String profile,
    List<String> competences) {

  public static List<Programme> all() {
    return Resource.lines("programmes.txt").stream().map(Programme::parse).toList();
  }

  private static Programme parse(String line) {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    return new Programme(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        cells[7],
        cells[8].isEmpty() ? List.of() : List.of(cells[8].split(",")));
  }
}
