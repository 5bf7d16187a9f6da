package ru.traektoria.gateway.reminder;

/** The way letters leave the platform. */
interface Letters {

  /**
   * Hands a letter over.
   *
   * @throws org.springframework.mail.MailException if it was not taken
   */
  void send(Letter letter);
}
