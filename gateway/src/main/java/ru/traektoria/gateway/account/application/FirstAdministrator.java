package ru.traektoria.gateway.account.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.gateway.secret.SecretFile;
import ru.traektoria.platform.kernel.Ids;

/**
 * A new installation has nobody who could invite: the operator brings a password in the
 * environment, or finds a one-time link in a file only he can read.
 */
@Service
class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final List<Grant> ADMIN = List.of(new Grant("ADMIN", null, null, null, null));

  private final Accounts accounts;
  private final Inviting inviting;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final Bootstrap bootstrap;

  /** Where the first administrator comes from. */
  @ConfigurationProperties("traektoria.admin")
  record Bootstrap(String login, String password, Path invitation) {}

  FirstAdministrator(
      Accounts accounts,
      Inviting inviting,
      PasswordEncoder passwords,
      Clock clock,
      Bootstrap bootstrap) {
    this.accounts = accounts;
    this.inviting = inviting;
    this.passwords = passwords;
    this.clock = clock;
    this.bootstrap = bootstrap;
  }

  @EventListener(ApplicationReadyEvent.class)
  void appear() throws IOException {
    if (accounts.anyWith("ADMIN")) {
      return;
    }
    if (bootstrap.password() != null && !bootstrap.password().isBlank()) {
      open();
    } else {
      invite();
    }
  }

  private void open() {
    accounts.add(
        Account.opened(
            Ids.next(),
            bootstrap.login(),
            passwords.encode(bootstrap.password()),
            "Администратор платформы",
            ADMIN,
            clock.instant()));
    LOG.info("The first administrator account {} was created", bootstrap.login());
  }

  private void invite() throws IOException {
    Inviting.Link link =
        inviting.linkFor(
            "installation",
            new Inviting.Guest(bootstrap.login(), "Администратор платформы", ADMIN));
    SecretFile.write(
        bootstrap.invitation(),
        ("Откройте на адресе портала: /invitation/" + link.token() + "\n")
            .getBytes(StandardCharsets.UTF_8));
    LOG.info("Nobody is administrator yet: the link is in {}", bootstrap.invitation());
  }
}
