/** mentoring-service: наставничество (domain.md §2.4). See the README of the module. */
package ru.traektoria.mentoring;
