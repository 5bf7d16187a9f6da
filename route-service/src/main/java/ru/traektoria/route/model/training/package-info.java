/** План КПК: whose three years end when, what is planned for which year, how much is missing. */
package ru.traektoria.route.model.training;
