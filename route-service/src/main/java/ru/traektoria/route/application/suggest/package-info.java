/** What may be done against a goal: programmes, coming activities, colleagues, the mentor. */
package ru.traektoria.route.application.suggest;
