/** What the teacher sees of the own route, and the panels other services include. */
package ru.traektoria.route.web.mine;
