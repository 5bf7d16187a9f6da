package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import ru.traektoria.gateway.account.model.Grant;

/** What services remind of, gathered on a page and in one letter a day. */
@GatewayTest
class RemindersTest {

  private static final Path LETTERS = Neighbours.DATA.resolve("letters");

  @Autowired private Cast cast;

  @Autowired private org.springframework.context.ApplicationContext context;

  @Test
  void thePageHasTheLateFirstAndSaysWhoIsSilent() {
    var page = Jsoup.parse(cast.signedIn("METHODIST").get("/reminders").body());
    assertThat(page.select(".reminders li").eachText())
        .containsExactly(
            "Встреча с наставляемым не записана Просрочено: 12 сентября 2026",
            "Вакансия без срока Ждёт ответа");
    assertThat(page.text()).contains("Сейчас не отвечают: Диагностика");
    assertThat(cast.browser().get("/reminders").status()).isEqualTo(302);
  }

  @Test
  void oneLetterADayGoesToWhoeverWantsIt() throws IOException {
    List<Grant> mentors = List.of(Cast.grant("MENTOR"));
    String login = cast.personAs("reader", mentors).login();
    LocalDate day = LocalDate.of(2026, 9, 14);
    send(day);
    send(day);
    assertThat(lettersTo(login)).hasSize(1);
    send(day.plusDays(1));
    assertThat(lettersTo(login)).hasSize(2);

    Browser mentor = cast.signedInAs("reader", mentors);
    assertThat(mentor.get("/reminders").text()).contains("Не присылать писем");
    assertThat(mentor.post("/reminders/letters", "wanted=false").status()).isLessThan(400);
    assertThat(mentor.get("/reminders").text()).contains("Вы отказались от писем");
    send(day.plusDays(2));
    assertThat(lettersTo(login)).hasSize(2);
  }

  @Test
  void whoHasNothingToDoYetIsAskedAboutAgainWhileAServiceIsSilent() throws IOException {
    String login = cast.personAs("late-reader", List.of(Cast.grant("OFFICIAL"))).login();
    LocalDate day = LocalDate.of(2026, 10, 5);
    Neighbours.STAFF.reminds(false);
    Neighbours.OTHERS.reminds(false);
    try {
      send(day);
      assertThat(lettersTo(login)).isEmpty();
    } finally {
      Neighbours.STAFF.reminds(true);
      Neighbours.OTHERS.reminds(true);
    }
    send(day);
    assertThat(lettersTo(login)).hasSize(1);
  }

  private void send(LocalDate day) {
    ReflectionTestUtils.invokeMethod(context.getBean("sendingLetters"), "send", day);
  }

  private static List<Path> lettersTo(String login) throws IOException {
    if (!Files.exists(LETTERS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(LETTERS)) {
      return all.filter(file -> read(file).contains("To: " + login)).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
