/** What a route consists of: goals, steps, their progress, the difference of two plans. */
package ru.traektoria.route.model.plan;
