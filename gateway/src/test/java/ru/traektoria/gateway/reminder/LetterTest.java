package ru.traektoria.gateway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import ru.traektoria.platform.web.reminder.Reminder;

/** What a letter says, and that it leaves, by a real SMTP server or into the folder. */
class LetterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final List<Reminder> ALL =
      List.of(
          Reminder.late("Запишите встречу с наставляемым", "/mentoring/mine", DAY.minusDays(2)),
          Reminder.near("Семинар «Ёмкие вопросы»", "/activities/7", DAY.plusDays(1)),
          Reminder.unanswered("Оцените семинар", "/activities/6"),
          Reminder.news("Учебный год закрыт", "/monitoring/tracks/track1"));
  private static final Letter LETTER =
      Letter.of("anna@school.test", "Анна", ALL, DAY, "https://portal.test");

  @TempDir private Path data;

  @Test
  void itSaysWhatIsLateFirstAndWhereItIsDone() {
    assertThat(LETTER.subject()).isEqualTo("Траектория, 14 сентября 2026: просрочено 1");
    assertThat(LETTER.text())
        .containsSubsequence(
            "Здравствуйте, Анна!",
            "Просрочено",
            "— Запишите встречу с наставляемым, срок 12 сентября 2026",
            "https://portal.test/mentoring/mine",
            "Скоро",
            "— Семинар «Ёмкие вопросы», срок 15 сентября 2026",
            "Ждёт ответа",
            "— Оцените семинар\n",
            "К сведению",
            "— Учебный год закрыт\n",
            "https://portal.test/reminders");
  }

  @Test
  void withNothingLateTheSubjectCounts() {
    Letter calm = Letter.of("a@b.test", "Анна", ALL.subList(1, 3), DAY, "https://portal.test");
    assertThat(calm.subject()).endsWith(": 2 напоминания");
    assertThat(calm.text()).doesNotContain("Просрочено");
  }

  @Test
  void theServerOfTheSettingsTakesIt() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      JavaMailSenderImpl smtp = new JavaMailSenderImpl();
      smtp.setHost("127.0.0.1");
      smtp.setPort(server.getSmtp().getPort());
      letters(smtp).send(LETTER);
      MimeMessage taken = server.getReceivedMessages()[0];
      assertThat(taken.getSubject()).isEqualTo(LETTER.subject());
      assertThat(GreenMailUtil.getAddressList(taken.getAllRecipients()))
          .isEqualTo("anna@school.test");
      assertThat(taken.getContent().toString().replace("\r", "")).isEqualTo(LETTER.text());
    } finally {
      server.stop();
    }
    assertThat(data.resolve("letters")).doesNotExist();
  }

  @Test
  void withoutAServerItIsAFileThatAMailProgramOpens() throws Exception {
    letters(null).send(LETTER);
    try (Stream<Path> kept = Files.list(data.resolve("letters"))) {
      Path file = kept.findFirst().orElseThrow();
      assertThat(file.toString()).endsWith(".eml");
      MimeMessage read = new MimeMessage(null, Files.newInputStream(file));
      assertThat(read.getSubject()).isEqualTo(LETTER.subject());
      assertThat(read.getContent().toString()).contains("Ёмкие вопросы");
    }
  }

  private Letters letters(JavaMailSender smtp) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (smtp != null) {
      beans.addBean("smtp", smtp);
    }
    return new MimeLetters()
        .letters(beans.getBeanProvider(JavaMailSender.class), "traektoria@portal.test", data);
  }
}
