SET time_zone = '+00:00'
SET SESSION cte_max_recursion_depth = 100000
CREATE TABLE orders(id INT PRIMARY KEY, note VARCHAR(60), placed_at DATETIME)
INSERT INTO orders WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, CONCAT('Größe ', i), TIMESTAMP('2022-06-22') + INTERVAL i DIV 10 SECOND FROM n
CREATE TABLE types(id INT PRIMARY KEY, active BOOLEAN, one_bit BIT(1), tiny TINYINT, small SMALLINT, medium_unsigned MEDIUMINT UNSIGNED, whole_unsigned INT UNSIGNED, big BIGINT, big_unsigned BIGINT UNSIGNED, price DECIMAL(10,2), ratio DOUBLE, single_ratio FLOAT, a_day DATE, a_time TIME, seen DATETIME(3), stamped TIMESTAMP NULL, label VARCHAR(20), story LONGTEXT, doc JSON, kind ENUM('a','b'), kinds SET('a','b'), bytes VARBINARY(16), picture BLOB, bits BIT(8))
INSERT INTO types VALUES (1, TRUE, b'1', -128, -32768, 16777215, 4294967295, 9223372036854775807, 18446744073709551615, 10.5, 48.85, 1.1, '2024-02-29', '10:20:30', '2022-06-22 01:02:03.004', '2022-06-22 01:02:03', 'Gruß 🙂', 'Es war 🙂', '{"k":1}', 'a', 'a,b', x'CAFE', x'CAFE', b'101')
INSERT INTO types(id) VALUES (2)
CREATE TABLE `empty`(id INT PRIMARY KEY)
CREATE TABLE `Odd ``name```(`select` INT, `Größe in €` VARCHAR(10), `a.b "c"` INT)
INSERT INTO `Odd ``name``` VALUES (1, 'groß', 2)
CREATE VIEW a_view AS SELECT id FROM orders WHERE id < 3
