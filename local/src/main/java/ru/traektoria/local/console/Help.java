package ru.traektoria.local.console;

import java.io.PrintStream;

/** The text of {@code ./run help}. */
public final class Help {

  private static final String TEXT =
      """
      «Траектория»: методическое сопровождение педагогов на одном компьютере. Нужен только JDK 17+.

        ./run                     собрать, если нужно, и запустить всё; показать адрес портала
        ./run demo                то же и наполнить вымышленным муниципалитетом
        ./run status              что работает
        ./run logs СЛУЖБА         конец журнала (staff, gateway, broker, store, supervisor …)
        ./run stop                остановить всё; данные остаются
        ./run rebuild             свернуть журнал событий заново и сверить с живыми таблицами
        ./run token РОЛЬ          токен для API: METHODIST, SCHOOL_LEAD, TEACHER, OFFICIAL, REGION …
              [--region … --municipality … --organisation … --teacher … --subject …]
              (коды; в демонстрации и названия: --organisation "СОШ № 1")

      Параметры (в скобках переменная окружения):
        --port 8080               порт портала; остальные сдвигаются вместе с ним (TRAEKTORIA_PORT)
        --broker-port, --store-port       брокер и хранилище (TRAEKTORIA_BROKER_PORT, …_STORE_PORT)
        --data data               папка со всеми данными (TRAEKTORIA_DATA)
        --address 127.0.0.1       где слушает портал; 0.0.0.0 открывает его в сеть
        --today 2026-11-22        какой день считать сегодняшним (TRAEKTORIA_TODAY)
        --only broker,store,staff запустить только эти части (остальные разработчик запускает сам)
        MONGODB_URI, KAFKA_BOOTSTRAP_SERVERS      свои MongoDB и Kafka вместо встроенных
      """;

  private Help() {}

  public static void print(PrintStream out) {
    out.print(TEXT);
  }
}
