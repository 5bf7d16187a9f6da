package ru.traektoria.local.demo.town;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Resource;

/** A subject, how much of the teaching it takes, and which profiles of education fit it. */
record Subject(String name, double weight, List<String> levels, List<String> profiles) {

  static List<Subject> all() {
    return Resource.lines("teaching.txt").stream().map(Subject::parse).toList();
  }

  static Map<Subject, Double> weights(List<Subject> subjects) {
    Map<Subject, Double> weights = new LinkedHashMap<>();
    subjects.forEach(subject -> weights.put(subject, subject.weight()));
    return weights;
  }

  private static Subject parse(String line) {
    String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    return new Subject(
        cells[0],
        Double.parseDouble(cells[1]),
        List.of(cells[2].split(",")),
        List.of(cells[3].split(";")));
  }
}
