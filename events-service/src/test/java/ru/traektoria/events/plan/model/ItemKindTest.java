package ru.traektoria.events.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Форма работы is told by the title only where its words leave no doubt (S1-47). */
class ItemKindTest {

  @ParameterizedTest(name = "{0} — {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Заседание № 1 методического совета                        | METHODICAL_COUNCIL
          Методсовет: итоги года                                    | METHODICAL_COUNCIL
          Тематический педагогический совет «Современный урок»      | PEDAGOGICAL_COUNCIL
          Педсовет о воспитании                                     | PEDAGOGICAL_COUNCIL
          Заседания ШМО                                             | ASSOCIATION_MEETING
          Заседание ГМО учителей математики                         | ASSOCIATION_MEETING
          Семинар для наставников «Организация наставничества»      | SEMINAR
          Теоретический семинар «Нормативно-правовая база»          | SEMINAR
          Семинар-практикум для молодых                             | PRACTICUM
          Мастер-класс победителя                                   | MASTER_CLASS
          Неделя математики                                         | SUBJECT_WEEK
          Декада филологии                                          | SUBJECT_WEEK
          Предметные недели                                         | SUBJECT_WEEK
          Открытые уроки молодых учителей                           | OPEN_LESSON
          Муниципальный конкурс «Учитель года»                      | CONTEST
          Школа молодого учителя                                    | YOUNG_TEACHERS_SCHOOL
          Методический день                                         | METHODICAL_DAY
          Пополнение методической копилки                           | EXPERIENCE
          Консультация по аттестации                                | ATTESTATION
          Контроль прохождения курсов                               | CONTROL
          Подготовка к семинарам                                    |
          Анализ проведения предметных недель                       |
          План проведения недели математики                         |
          Семинар и мастер-класс                                    |
          Педсовет по итогам конкурса                               |
          Понедельник молодого педагога                             |
          Создание методического совета                             |
          Работа с документами                                      |
          """)
  void aTitleTellsItsFormOrNothing(String title, ItemKind expected) {
    assertThat(ItemKind.guessed(title).orElse(null)).isEqualTo(expected);
  }
}
