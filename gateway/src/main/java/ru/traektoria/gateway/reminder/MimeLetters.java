package ru.traektoria.gateway.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import ru.traektoria.platform.kernel.Ids;

/**
 * Letters go to the SMTP server of the settings ({@code spring.mail.host}); without one each is a
 * file {@code .eml} in the folder {@code letters} of the data, which any mail program opens.
 */
@Configuration
class MimeLetters {

  @Bean
  Letters letters(
      ObjectProvider<JavaMailSender> server,
      @Value("${traektoria.letters.from}") String from,
      @Value("${traektoria.data}") Path data) {
    JavaMailSender smtp = server.getIfAvailable();
    return smtp == null
        ? letter -> keep(mime(Session.getInstance(new Properties()), letter, from), data)
        : letter -> smtp.send(mime(smtp.createMimeMessage(), letter, from));
  }

  private static MimeMessage mime(Session session, Letter letter, String from) {
    return mime(new MimeMessage(session), letter, from);
  }

  private static MimeMessage mime(MimeMessage message, Letter letter, String from) {
    try {
      MimeMessageHelper helper =
          new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
      helper.setFrom(from);
      helper.setTo(letter.to());
      helper.setSubject(letter.subject());
      helper.setText(letter.text());
      message.setHeader("Auto-Submitted", "auto-generated");
      return message;
    } catch (MessagingException e) {
      throw new MailPreparationException("a letter could not be made", e);
    }
  }

  private static void keep(MimeMessage message, Path data) {
    Path folder = data.resolve("letters");
    try {
      Files.createDirectories(folder);
      try (OutputStream out = Files.newOutputStream(folder.resolve(Ids.next() + ".eml"))) {
        message.writeTo(out);
      }
    } catch (IOException | MessagingException e) {
      throw new MailSendException("a letter could not be kept in " + folder, e);
    }
  }
}
