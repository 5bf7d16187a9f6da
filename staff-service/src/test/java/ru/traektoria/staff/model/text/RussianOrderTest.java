package ru.traektoria.staff.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RussianOrderTest {

  @Test
  void namesSortAsPeopleExpect() {
    List<String> names =
        List.of(
            "Елкина Анна",
            "Ёлкина Вера",
            "Елкина Зоя",
            "Жукова Инна",
            "Иванов Яков",
            "Иванова Анна",
            "Школа № 2",
            "Школа № 10");
    List<String> shuffled = new ArrayList<>(names);
    Collections.reverse(shuffled);
    shuffled.sort(Comparator.comparing(RussianOrder::key));
    assertThat(shuffled).isEqualTo(names);
  }

  @Test
  void searchDoesNotMindCaseYoAndQuotes() {
    assertThat(RussianOrder.folded("МБДОУ  «Берёзка»")).isEqualTo("мбдоу березка");
    assertThat(RussianOrder.folded("СОШ №5")).isEqualTo(RussianOrder.folded("СОШ № 5"));
  }
}
