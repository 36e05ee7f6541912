import javax.security.sasl.AuthenticationException;
import org.apache.hive.service.auth.PasswdAuthenticationProvider;

/** The one account of a Thrift Server: {@code aep}, with the password of the environment. */
public class SparkAccount implements PasswdAuthenticationProvider {

  @Override
  public void Authenticate(String user, String password) throws AuthenticationException {
    if (!user.equals("aep") || !password.equals(System.getenv("TEST_PASSWORD"))) {
      throw new AuthenticationException("another account");
    }
  }
}
