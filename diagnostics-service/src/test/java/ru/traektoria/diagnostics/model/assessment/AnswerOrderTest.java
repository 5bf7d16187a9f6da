package ru.traektoria.diagnostics.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerOrderTest {

  @ParameterizedTest(name = "есть {0} ревизия {1} номер {2}, пришло {3} номер {4}, видел {5}: {6}")
  @CsvSource({
    "-,     0, 0, phone, 1, 0, TAKE",
    "phone, 1, 5, phone, 6, 0, TAKE",
    "phone, 1, 5, phone, 5, 0, OLD",
    "phone, 1, 5, phone, 4, 1, OLD",
    "phone, 1, 5, desk,  1, 1, TAKE",
    "phone, 1, 5, desk,  9, 0, OTHER_DEVICE",
    "phone, 3, 5, desk,  9, 2, OTHER_DEVICE",
    "phone, 3, 5, desk,  9, 3, TAKE"
  })
  void theNewerAnswerWins(
      String there,
      long revision,
      long held,
      String device,
      long sequence,
      long seen,
      String what) {
    Mark mark = there.equals("-") ? null : new Mark(revision, there, held);
    AnswerSlip slip = new AnswerSlip("g", List.of("1"), device, sequence, seen);
    assertThat(AnswerOrderRule.of(mark, slip)).isEqualTo(AnswerOrderRule.valueOf(what));
  }

  @Test
  void whateverTheNetworkDoesTheLastAnswerOfADeviceStays() {
    Random chance = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<AnswerSlip> sent = new ArrayList<>();
      int last = 1 + chance.nextInt(8);
      for (int sequence = 1; sequence <= last; sequence++) {
        AnswerSlip slip = new AnswerSlip("g", List.of("" + sequence), "phone", sequence, 0);
        sent.addAll(Collections.nCopies(1 + chance.nextInt(3), slip));
      }
      Collections.shuffle(sent, chance);
      Mark mark = null;
      List<String> answer = List.of();
      for (AnswerSlip slip : sent) {
        if (AnswerOrderRule.of(mark, slip) == AnswerOrderRule.TAKE) {
          mark = slip.mark(mark);
          answer = slip.chosen();
        }
      }
      assertThat(answer).containsExactly("" + last);
    }
  }
}
