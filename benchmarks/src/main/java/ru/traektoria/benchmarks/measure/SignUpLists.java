package ru.traektoria.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.traektoria.benchmarks.report.Figure;
import tools.jackson.databind.JsonNode;

/**
 * The lists of one activity after a rush.
 *
 * @param seated people with a seat
 * @param waiting people on the waiting list
 * @param twice people who stand there more than once
 * @param expected people who signed up and did not leave
 */
record SignUpLists(int seated, int waiting, int twice, int expected) {

  /** Reads the card of the activity as its organiser sees it. */
  static SignUpLists of(JsonNode card, int expected) {
    Set<String> people = new TreeSet<>();
    List<String> again = new ArrayList<>();
    int seated = 0;
    for (JsonNode person : card.path("people")) {
      if (!people.add(person.path("teacher").asString())) {
        again.add(person.path("teacher").asString());
      }
      seated += person.path("seat").asString("").equals("CONFIRMED") ? 1 : 0;
    }
    return new SignUpLists(seated, card.path("people").size() - seated, again.size(), expected);
  }

  /** How many are missing or too many; 0 is what is hoped for. */
  int wrong() {
    int seats = Math.min(SigningUpTogether.SEATS, expected);
    return Math.abs(seated - seats) + Math.abs(seated + waiting - expected) + twice;
  }

  static Figure figure(List<SignUpLists> rounds) {
    int wrong = rounds.stream().mapToInt(SignUpLists::wrong).sum();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("rounds", rounds.size());
    numbers.put("wrong", wrong);
    return new Figure(
        "Списки после набора: лишних, потерянных, записанных дважды",
        "0",
        String.valueOf(wrong),
        wrong == 0 && !rounds.isEmpty(),
        numbers);
  }
}
