/** Gathering and fixing the order of courses. */
package ru.traektoria.route.application.order;
